import { editorOf } from './index.ts'

/** What a field holds after it was written, and whether that is what it was given. */
export interface Replacement {
  exact: boolean
  holds: string
}

/**
 * Puts a text in place of all that a field holds, and reads back what it then holds: sites may cut, reformat or refuse.
 * @throws if no editor knows the field
 */
export async function replaceText(field: HTMLElement, text: string): Promise<Replacement> {
  const editor = editorOf(field)
  if (!editor) throw new Error('This field cannot be written. Copy the text and paste it yourself.')
  await editor.write(field, text)
  // Frameworks take the change over after the current turn, and may then put back what they had.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const holds = editor.read(field)
  return { exact: plain(holds) === plain(text), holds }
}

/** Fields may keep a blank as one that does not break, and end lines in their own way. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ')
}
