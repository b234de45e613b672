import { casingOf, withCapitalFirst, withSmallFirst } from '../text/words.ts'
import { posts, you } from './measure/frequency.ts'
import { openingOf } from './measure/opening-words.ts'
import { measure, ranked, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'
import { isNoName } from './words/heading-words.ts'

const id = 'openings'
const feature = 'wording'
/** Only who opens nine posts of ten so is taken to open the next one so. */
const insisting = 4

/** The small word that posts open with. */
export interface OpeningsClaim extends Claim {
  /** The most usual one. */
  favourite?: { word: string; count: number }
}

/** Whether posts open in a small word of no weight, such as "ok so", "omg" or "well". */
export const openings: Trait<OpeningsClaim> = {
  id,
  feature,
  fewest: 10,
  canShow: (outcome) => outcome === 'with' || outcome === 'without',
  count(post) {
    if (post.words.length < 3) return []
    const opening = openingOf(post)
    return opening ? ['with', `is:${opening.word}`] : ['without']
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    const [first] = ranked(tally, 'is:')
    const claim = measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without'])
    return { ...claim, ...(first && { favourite: { word: first[0], count: first[1] } }) }
  },
  describe: (claim) =>
    `${you(claim, 'open a post with a small word')} (${posts(claim)})${claim.favourite ? `, most often "${claim.favourite.word}"` : ''}.`,
  propose(draft, claim) {
    const { favourite } = claim
    const first = draft.englishWords.find(({ start }) => start === draft.bodyStart)
    if (!favourite || !first || draft.words.length < 3 || openingOf(draft)) return []
    const isTitle = casingOf(first.text) === 'title'
    const isI = /^I(?:['’]|$)/.test(first.text)
    if (isTitle && !isI && !isNoName(first)) return []
    const opening = isTitle ? withCapitalFirst(favourite.word) : favourite.word
    const own = isTitle && !isI ? withSmallFirst(first.text) : first.text
    const rate = shrunk({ count: favourite.count, of: claim.of }, { rate: claim.usual, weight: 5 })
    return [
      {
        start: first.start,
        end: first.end,
        replacement: `${opening} ${own}`,
        trait: id,
        kind: 'with',
        shows: [`is:${favourite.word}`],
        against: ['without'],
        rate: Math.max(0, 1 - insisting * (1 - rate)),
        of: claim.of,
        usual: claim.usual,
        evidence: `you open a post with "${favourite.word}", ${posts({ count: favourite.count, of: claim.of })}`,
      },
    ]
  },
}
