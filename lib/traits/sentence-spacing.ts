import type { Analysis } from '../text/analysis.ts'
import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'

const id = 'sentence-spacing'

/** One blank or two between sentences. */
export const sentenceSpacing = habit({
  id,
  feature: 'punctuation',
  yes: 'two',
  no: 'one',
  count(post) {
    const found = gaps(post)
    const two = found.filter(({ wide }) => wide).length
    return { ...(two > 0 && { two }), ...(found.length > two && { one: found.length - two }) }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'put two spaces between sentences')} (${times(claim)}).`
      : `${you(otherwise(claim), 'put one space between sentences')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const wide = claim.rate >= 0.5
    return gaps(draft)
      .filter((gap) => gap.wide !== wide)
      .map(({ start, end }) => ({
        start,
        end,
        replacement: wide ? '  ' : ' ',
        trait: id,
        confidence: wide ? claim.rate : 1 - claim.rate,
        evidence: wide
          ? `you put two spaces between sentences, ${times(claim)}`
          : `you put one space between sentences, ${times(otherwise(claim))}`,
      }))
  },
})

/** Blanks after a sentence's marks and before the next sentence on the same line; dots trail on and have their own. */
function gaps({ text, sentences }: Analysis) {
  return sentences.slice(0, -1).flatMap(({ markStart, markEnd, next }) => {
    const blanks = text.slice(markEnd, next)
    return /^[.!?]+$/.test(text.slice(markStart, markEnd)) && !text.startsWith('..', markStart) && /^ +$/.test(blanks)
      ? [{ start: markEnd, end: next, wide: blanks.length > 1 }]
      : []
  })
}
