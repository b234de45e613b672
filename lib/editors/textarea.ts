import type { Editor } from './editor.ts'

/** A plain text field, also one whose value a framework keeps. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: (field) => field.tagName === 'TEXTAREA',
  read: (field) => (field as HTMLTextAreaElement).value,
  async write(field, text) {
    const area = field as HTMLTextAreaElement
    area.focus()
    area.setSelectionRange(0, area.value.length)
    // Typing by command is the one way that both keeps the field's undo and lets a framework notice.
    if (text) field.ownerDocument.execCommand('insertText', false, text)
    else field.ownerDocument.execCommand('delete')
  },
}
