/** A line without its `\n`; a `\r` before that is kept, as it may belong to the content. */
export interface Line {
  /** Counted from 1. */
  number: number
  text: string
}

/** Text in pieces of any size, as its lines. */
export async function* lines(text: AsyncIterable<string> | Iterable<string>): AsyncIterable<Line> {
  let number = 1
  let begun: string[] = []
  for await (const piece of text) {
    const parts = piece.split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield { number: number++, text: begun.length === 0 ? part : begun.join('') + part }
      begun = []
    }
    if (last !== '') begun.push(last)
  }
  if (begun.length > 0) yield { number, text: begun.join('') }
}
