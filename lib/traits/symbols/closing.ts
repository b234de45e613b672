import type { Analysis } from '../../text/analysis.ts'
import { endMarks } from '../../text/marks.ts'

/** How a text closes: its last words, their final marks, and the links and hashtags hung on behind. */
export interface Closing {
  /** Where the final marks begin and end; blanks after them are not theirs. */
  markStart: number
  markEnd: number
  /** Whether links, hashtags or mentions follow that are no part of the sentence. */
  hasTail: boolean
  /** Where the text ends, with all that is hung on, without blanks. */
  end: number
}

const hungOn: readonly string[] = ['link', 'hashtag', 'cashtag', 'mention']
const marks = new RegExp(`[${endMarks}]*$`, 'u')

/** How a text closes, symbols left aside: what they stand before and after. */
export function closingOf(text: Analysis): Closing {
  const byEnd = new Map([...text.emoji, ...text.emoticons].map((symbol) => [symbol.end, symbol]))
  const withoutSymbols = (end: number) => {
    let at = text.text.slice(0, end).trimEnd().length
    for (let found = true; found;) {
      const symbol = byEnd.get(at)
      found = symbol !== undefined
      if (symbol) at = text.text.slice(0, symbol.start).trimEnd().length
    }
    return at
  }
  const end = text.text.trimEnd().length
  let from = withoutSymbols(end)
  const tail: string[] = []
  for (let index = text.entities.length - 1; index >= 0; index--) {
    const entity = text.entities[index]!
    if (entity.end !== from || entity.start <= text.bodyStart || !hungOn.includes(entity.kind)) break
    // "late because of @sam": a mention after a bare word is the sentence's own.
    if (entity.kind === 'mention' && /[\p{L}\p{N}]\s*$/u.test(text.text.slice(0, entity.start))) break
    tail.push(entity.kind)
    from = withoutSymbols(entity.start)
  }
  const before = text.text.slice(0, from)
  const isMarked = marks.exec(before)![0] !== '' || /^[^\S\n]*\n/.test(text.text.slice(from)) || /[:)"”]$/.test(before)
  // A single hashtag after a bare word is the sentence's own: "off to #Leipzig".
  const hasTail = tail.length > 0 && (isMarked || tail.length > 1 || tail[0] === 'link')
  const markEnd = hasTail ? from : withoutSymbols(end)
  const markStart = markEnd - marks.exec(text.text.slice(0, markEnd))![0].length
  return { markStart, markEnd, hasTail, end }
}
