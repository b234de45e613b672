import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'

const id = 'clause-commas'
const clause = "(?:i|i'm|im|i've|ive|i'll|you|he|she|it|it's|its|we|they|there|this|that|u)"
const joint = new RegExp(`(?<=\\p{L}),? (?=(?:and|but|so|or|because|bc|cuz|tho) ${clause}(?!\\p{L}))`, 'giu')

/** Whether a comma stands before "and", "but", "so" when a new clause follows. A comma is taken out, or put in before "but". */
export const clauseCommas = habit({
  id,
  feature: 'punctuation',
  yes: 'comma',
  no: 'none',
  count(post) {
    const found = joints(post)
    const commas = found.filter(({ comma }) => comma).length
    return { ...(commas > 0 && { comma: commas }), ...(found.length > commas && { none: found.length - commas }) }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'put a comma before "and I", "but it" and the like')} (${times(claim)}).`
      : `${you(otherwise(claim), 'put no comma before "and I", "but it" and the like')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const wants = claim.rate >= 0.5
    return joints(draft)
      .filter(({ comma, end }) => comma !== wants && (!wants || draft.text.startsWith('but', end)))
      .map(({ start, end }) => ({
        start,
        end,
        replacement: wants ? ', ' : ' ',
        trait: id,
        confidence: wants ? claim.rate : 1 - claim.rate,
        evidence: wants
          ? `you put a comma there, ${times(claim)}`
          : `you put no comma there, ${times(otherwise(claim))}`,
      }))
  },
})

function joints({ text, entities }: Analysis) {
  return [...text.matchAll(joint)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, comma: match[0].startsWith(',') }))
    .filter((span) => !overlapsAny(span, entities))
}
