import { contenteditable } from './contenteditable.ts'
import type { Editor } from './editor.ts'
import { textarea } from './textarea.ts'

/** Every family of fields that can be written, the most particular first. */
export const editors: readonly Editor[] = [textarea, contenteditable]

/** The family that a field belongs to; nothing where it can't be written without harm. */
export function editorOf(field: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.recognises(field))
}
