import type { Archive } from './archive.ts'
import { lines } from './lines.ts'

/** A post a line; blank lines are skipped. */
export const plainText: Archive = {
  id: 'plain-text',
  endings: ['.txt'],
  async *read(text) {
    for await (const line of lines(text)) {
      if (line.text.trim() !== '') yield { line: line.number, text: line.text.replace(/\r$/, ''), repost: false }
    }
  },
}
