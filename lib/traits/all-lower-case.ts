import type { Analysis } from '../text/analysis.ts'
import { casingOf, withSmallFirst } from '../text/words.ts'
import { posts, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'
import { isI } from './measure/start-of-sentence.ts'

const id = 'all-lower-case'

/** Whether names too are written small: posts of three words and more without a capital. */
export const allLowerCase = habit({
  id,
  feature: 'capitalization',
  yes: 'lower',
  no: 'capitals',
  count(post) {
    const casings = post.words.map(({ text }) => casingOf(text)).filter((casing) => casing !== 'none')
    if (casings.length < 3) return {}
    return casings.every((casing) => casing === 'lower') ? { lower: 1 } : { capitals: 1 }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'use no capital at all, not even for names')} (${posts(claim)}).`
      : `${you(otherwise(claim), 'use a capital somewhere in a post')} (${posts(otherwise(claim))}).`,
  propose(draft, claim) {
    if (claim.rate < 0.5) return []
    return names(draft).map((word) => ({
      start: word.start,
      end: word.end,
      replacement: withSmallFirst(word.text),
      trait: id,
      confidence: claim.rate,
      evidence: `you write names small too: no capital in ${posts(claim)}`,
    }))
  },
})

/** Words with a capital that they owe to no sentence's beginning. Acronyms and "iPhone" keep theirs. */
function names(draft: Analysis) {
  const starts = new Set(draft.sentences.map(({ start }) => start).concat(draft.bodyStart))
  return draft.words.filter(
    (word) => !starts.has(word.start) && !isI(word) && word.text.length > 1 && casingOf(word.text) === 'title',
  )
}
