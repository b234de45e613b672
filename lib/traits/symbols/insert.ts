import type { Analysis } from '../../text/analysis.ts'
import type { Edit } from '../../text/edits.ts'
import { overlapsAny } from '../../text/span.ts'
import type { SymbolClaim } from './claim.ts'
import { closingOf } from './closing.ts'

/** A group of symbols put where the person would put it: at the end in most cases, at the start, or after a sentence. */
export function insertSymbols(draft: Analysis, written: string, claim: SymbolClaim): Edit {
  const { start, between, inside, end } = claim.places
  const [first, second] = draft.sentences
  const canStandBetween =
    second !== undefined &&
    first!.markEnd > draft.bodyStart &&
    !overlapsAny({ start: first!.markEnd - 1, end: first!.next + 1 }, draft.entities)
  if (canStandBetween && between + inside > Math.max(start, end)) {
    return behind(draft.text, first!, written, claim)
  }
  if (start > end + (canStandBetween ? 0 : between + inside)) {
    return { start: draft.bodyStart, end: draft.bodyStart, replacement: `${written} ` }
  }
  const closing = closingOf(draft)
  // "the tickets: https://…": what is announced comes first.
  const announces = /[:,;]\s*$/.test(draft.text.slice(0, closing.markEnd))
  if (closing.hasTail && (announces || !claim.beforeTail))
    return { start: closing.end, end: closing.end, replacement: ` ${written}` }
  return behind(draft.text, closing, written, claim)
}

/** After a sentence's mark, in the place of its stop, or before it. */
function behind(
  text: string,
  { markStart, markEnd }: { markStart: number; markEnd: number },
  written: string,
  claim: SymbolClaim,
): Edit {
  const mark = text.slice(markStart, markEnd)
  // Straight after a letter or digit an emoticon would not be one.
  const blank = claim.isSpaced || /^[\p{L}\p{N}:;=8<>(]/u.test(written) ? ' ' : ''
  const isStop = mark === '.' || mark === '。'
  if (mark !== '' && claim.beforeMark) return { start: markStart, end: markStart, replacement: blank + written }
  return { start: isStop && claim.replacesStop ? markStart : markEnd, end: markEnd, replacement: blank + written }
}
