/** One family of text fields: how it is recognised, read and written. */
export interface Editor {
  id: string
  recognises(field: HTMLElement): boolean
  /** The field's text as its person sees it, lines separated by `\n`. */
  read(field: HTMLElement): string
  /** Replaces the whole text, so that the site notices and one undo takes it back. Settles when the field has taken it. */
  write(field: HTMLElement, text: string): Promise<void>
}
