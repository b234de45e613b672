import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'
import { isI } from './measure/start-of-sentence.ts'

const id = 'small-i'

/** Whether "I" (and "I'm", "I've" …) is written small. */
export const smallI = habit({
  id,
  feature: 'capitalization',
  yes: 'lower',
  no: 'upper',
  count(post) {
    const found = post.english ? post.words.filter(isI) : []
    return tallyOf(found.map(({ text }) => (text.startsWith('i') ? 'lower' : 'upper')))
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'write "i" small')} (${times(claim)}).`
      : `${you(otherwise(claim), 'write "I" as a capital')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const small = claim.rate >= 0.5
    return (draft.english ? draft.words : [])
      .filter((word) => isI(word) && word.text.startsWith(small ? 'I' : 'i'))
      .map((word) => ({
        start: word.start,
        end: word.start + 1,
        replacement: small ? 'i' : 'I',
        trait: id,
        confidence: small ? claim.rate : 1 - claim.rate,
        evidence: small
          ? `you write "i" small, ${times(claim)}`
          : `you write "I" as a capital, ${times(otherwise(claim))}`,
      }))
  },
})
