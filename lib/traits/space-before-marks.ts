import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'

const id = 'space-before-marks'

/** Whether a blank stands before "!" and "?". */
export const spaceBeforeMarks = habit({
  id,
  feature: 'punctuation',
  yes: 'spaced',
  no: 'tight',
  count(post) {
    const found = marks(post)
    const spaced = found.filter((mark) => mark.spaced).length
    return { ...(spaced > 0 && { spaced }), ...(found.length > spaced && { tight: found.length - spaced }) }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'put a space before "!" and "?"')} (${times(claim)}).`
      : `${you(otherwise(claim), 'put no space before "!" and "?"')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const wants = claim.rate >= 0.5
    return marks(draft)
      .filter(({ spaced }) => spaced !== wants)
      .map(({ start, end }) => ({
        start,
        end,
        replacement: wants ? ' ' : '',
        trait: id,
        confidence: wants ? claim.rate : 1 - claim.rate,
        evidence: wants
          ? `you put a space before ! and ?, ${times(claim)}`
          : `you put no space before ! and ?, ${times(otherwise(claim))}`,
      }))
  },
})

/** The place before each run of marks that follows a word. */
function marks({ text, entities }: Analysis) {
  return [...text.matchAll(/(?<=\p{L})( ?)(?=[!?]+(?:\s|$))/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, spaced: match[1] !== '' }))
    .filter(({ start, end }) => !overlapsAny({ start, end: end + 1 }, entities))
}
