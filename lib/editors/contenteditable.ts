import type { Editor } from './editor.ts'
import { readLines } from './read-lines.ts'
import { isTakenOver } from './taken-over.ts'

/** An element that the browser itself makes editable, with no editor of the site's behind it. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (field) => isEditable(field) && !isTakenOver(field),
  read: (field) => readLines(field).join('\n'),
  async write(field, text) {
    const page = field.ownerDocument
    field.focus()
    page.getSelection()?.selectAllChildren(field)
    if (!text) page.execCommand('delete')
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) page.execCommand('insertLineBreak')
      if (line) page.execCommand('insertText', false, keepsBlanks(field) ? line : withHardBlanks(line))
    }
  },
}

function isEditable(field: HTMLElement): boolean {
  const value = field.getAttribute('contenteditable')?.toLowerCase()
  return value === '' || value === 'true' || value === 'plaintext-only'
}

function keepsBlanks(field: HTMLElement): boolean {
  return /pre|break-spaces/.test(getComputedStyle(field).whiteSpace)
}

/** Two blanks in a row would show as one; so the second becomes the kind that typing makes of it. */
function withHardBlanks(line: string): string {
  return line.replaceAll('  ', ' \u00a0')
}
