import type { Analysis } from '../text/analysis.ts'
import { unspacedScripts } from '../text/unspaced-scripts.ts'
import { mostly } from './measure/habit.ts'
import { measure, rateOf, seen } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'length'
const feature = 'layout'
const short = 10

/** How long posts are. */
export interface LengthClaim extends Claim {
  words: number
  sentences: number
}

/** What is a word there cannot be seen. */
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')

/** How long posts are. Described only: how much there is to say is the writer's matter. */
export const length: Trait<LengthClaim> = {
  id,
  feature,
  count(post: Analysis) {
    const words = post.words.length
    if (words === 0 || unspaced.test(post.text)) return []
    return [
      words < short ? 'short' : 'long',
      ...post.words.map(() => 'words'),
      ...post.sentences.map(() => 'sentences'),
    ]
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'short', 'long') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'short', 'long')
    if (rate.of === 0) return undefined
    return {
      ...measure({ id, feature }, rate, population, id, [mostly(rate) ? 'short' : 'long']),
      words: seen(tally, 'words') / rate.of,
      sentences: seen(tally, 'sentences') / rate.of,
    }
  },
  describe: (claim) =>
    `Your posts have ${Math.round(claim.words)} words in ${claim.sentences.toFixed(1)} sentences on average, ${Math.round(claim.words / Math.max(claim.sentences, 1))} words to a sentence; ${claim.count} of ${claim.of} have fewer than ${short} words.`,
  propose: () => [],
}
