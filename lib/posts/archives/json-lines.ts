import { type Archive, type ArchivedPost, UnreadableLine } from './archive.ts'
import { postOfFields } from './fields.ts'
import { lines } from './lines.ts'

const example = '{"text":"…"}'

/** A JSON object a line: `{"text", "id"?, "createdAt"?, "site"?, "author"?, "repost"?}`. */
export const jsonLines: Archive = {
  id: 'json-lines',
  endings: ['.jsonl', '.ndjson'],
  async *read(text) {
    for await (const line of lines(text)) {
      if (line.text.trim() !== '') yield postOfLine(line.text, line.number)
    }
  },
}

function postOfLine(text: string, line: number): ArchivedPost {
  const post = postOfFields(parseJson(text, line, example), line)
  if (!post) throw new UnreadableLine(line, `has no "text": give every line its post's text, as in ${example}`)
  return post
}

/**
 * The value of one line of a file of JSON lines.
 * @param example of a line, for the sentence that says what is wrong
 * @throws UnreadableLine
 */
export function parseJson(text: string, line: number, example: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableLine(line, `is not valid JSON: write one whole object on every line, as in ${example}`, {
      cause,
    })
  }
}
