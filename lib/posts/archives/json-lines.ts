import { type Archive, type ArchivedPost, UnreadableLine } from './archive.ts'
import { postOfFields } from './fields.ts'
import { lines } from './lines.ts'

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
  const post = postOfFields(parseJson(text, line), line)
  if (!post) throw new UnreadableLine(line, 'has no "text": give every line its post\'s text, as in {"text":"…"}')
  return post
}

/** @throws UnreadableLine */
export function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableLine(line, 'is not valid JSON: write one whole object on every line, as in {"text":"…"}', {
      cause,
    })
  }
}
