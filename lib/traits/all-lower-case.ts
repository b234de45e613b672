import type { Analysis } from '../text/analysis.ts'
import { commonWords } from '../text/common-words.ts'
import { knownNames } from '../text/known-names.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import { type Casing, casingOf, withSmallFirst, type Word } from '../text/words.ts'
import { posts, times } from './measure/frequency.ts'
import { habit } from './measure/habit.ts'
import { type Rate, rateOf, shrunk } from './measure/rate.ts'
import { beginsName, isI, isNamed } from './measure/start-of-sentence.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'all-lower-case'
/** What posts without a capital tell of names, where no name is seen in them, in observations. */
const silence = 2

/** How many posts have no capital; and of those with a name inside, how many have it small. */
export interface AllLowerCaseClaim extends Claim {
  names: Rate
}

const asked = habit({
  id,
  feature: 'capitalization',
  yes: 'lower',
  no: 'capitals',
  says: { yes: 'use no capital at all', no: 'use a capital somewhere in a post' },
  unit: 'posts',
  leastPosts: { yes: 10 },
  count(post) {
    const casings = post.words.map(({ text }) => casingOf(text))
    const cased = casings.filter((casing) => casing !== 'none')
    if (cased.length < 3) return []
    const names = namesIn(post, casings)
    const isLower = cased.every((casing) => casing === 'lower')
    return [isLower ? 'lower' : 'capitals', ...(names ? [names] : [])]
  },
  edits(draft, wanted) {
    if (!wanted) return []
    return names(draft).map(({ start, end, text }) => ({
      start,
      end,
      replacement: withSmallFirst(text, draft.language),
    }))
  },
})

/** Whether names too are written small. Posts without any name tell little of that, however small their letters. */
export const allLowerCase: Trait<AllLowerCaseClaim> = {
  ...asked,
  claim(tally, population) {
    const claim = asked.claim(tally, population)
    if (!claim) return undefined
    const seen = rateOf(tally, 'small name', 'name')
    return { ...claim, names: seen, rate: shrunk(seen, { rate: claim.rate, weight: silence }) }
  },
  propose: (draft, claim) =>
    asked.propose(draft, claim).map((proposal) => ({
      ...proposal,
      evidence:
        claim.names.of > 0 ? `you write names small, ${times(claim.names)}` : `you use no capital, ${posts(claim)}`,
    })),
}

/** Whether a post's names inside its sentences have capitals or are small; nothing where it has none, or has both. */
function namesIn(post: Analysis, casings: readonly Casing[]): 'name' | 'small name' | undefined {
  const starts = sentenceStarts(post)
  const isInside = (word: Word) => word.text.length > 1 && !starts.has(word.start) && !isI(post, word)
  const has = post.words.some((word, index) => casings[index] === 'title' && isInside(word))
  const hasSmall = post.words.some(
    (word, index) => casings[index] === 'lower' && knownNames().has(word.lower) && isInside(word),
  )
  return has === hasSmall ? undefined : has ? 'name' : 'small name'
}

/** Words with a capital that they owe to no sentence's beginning. Acronyms and "iPhone" keep theirs. */
function names(draft: Analysis): Word[] {
  const starts = sentenceStarts(draft)
  return draft.words.filter(
    (word) =>
      !isI(draft, word) &&
      word.text.length > 1 &&
      casingOf(word.text) === 'title' &&
      (!starts.has(word.start) ||
        (!commonWords.has(word.lower) &&
          (beginsName(draft, word) || isNamed(draft, word) || knownNames().has(word.lower)))),
  )
}
