import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

const clause = "(?:i|i'm|im|i've|ive|i'll|you|he|she|it|it's|its|we|they|there|this|that|u)"
const joint = new RegExp(`(?<=\\p{L}),? (?=(?:and|but|so|or|because|bc|cuz|tho) ${clause}(?!\\p{L}))`, 'giu')

/** Whether a comma stands before "and", "but", "so" when a new clause follows. A comma is taken out, or put in before "but". */
export const clauseCommas = habit({
  id: 'clause-commas',
  feature: 'punctuation',
  yes: 'comma',
  no: 'none',
  says: { yes: 'put a comma before "and I", "but it" and the like' },
  unit: 'times',
  count: (post) => tallyOf(joints(post).map(({ comma }) => (comma ? 'comma' : 'none'))),
  edits(draft, comma) {
    return joints(draft)
      .filter((joint) => joint.comma !== comma && (!comma || draft.text.startsWith('but', joint.end)))
      .map(({ start, end }) => ({ start, end, replacement: comma ? ', ' : ' ' }))
  },
})

function joints({ text, entities }: Analysis) {
  return [...text.matchAll(joint)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, comma: match[0].startsWith(',') }))
    .filter((span) => !overlapsAny(span, entities))
}
