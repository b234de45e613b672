import type { Analysis } from '../text/analysis.ts'
import { posts, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'sign-off'
const feature = 'wording'
const pattern =
  /(?:^|[\s.…!?,])((?:lol|lo+l|lmf?ao+|haha(?:ha)*|hehe(?:he)*|smh|xx+|rofl|jk|imo|tbh|ngl|though|tho)[.!…]*)$/i

/** The small word that posts end in. */
export interface SignOffClaim extends Claim {
  /** The most usual one, as it is written. */
  favourite?: { word: string; count: number }
}

/** Whether posts end in a small word of no weight, such as "lol" or "haha". */
export const signOff: Trait<SignOffClaim> = {
  id,
  feature,
  count(post) {
    if (post.words.length < 3 || post.lastIs === 'entity') return {}
    const word = signOffOf(post)
    return word ? { with: 1, [`is:${word}`]: 1 } : { without: 1 }
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.count === 0) return undefined
    const [word, count] = ranked(tally, 'is:')[0]!
    return { ...measure({ id, feature }, rate, population, id, ['with']), favourite: { word, count } }
  },
  describe: (claim) =>
    `${you(claim, 'end a post with a small word')} (${posts(claim)})${claim.favourite ? `, most often "${claim.favourite.word}"` : ''}.`,
  propose(draft, claim) {
    const { favourite } = claim
    if (!favourite || draft.words.length < 3 || draft.lastIs !== 'words' || signOffOf(draft)) return []
    const { start, end } = draft.finalMark
    const marks = draft.text.slice(start, end)
    if (marks.includes('?')) return []
    return [
      {
        start,
        end,
        replacement: `${marks === '.' ? '' : marks} ${favourite.word}`,
        trait: id,
        kind: 'with',
        shows: ['with'],
        against: ['without'],
        rate: Math.min(claim.rate, shrunk({ count: favourite.count, of: claim.of }, { rate: claim.usual, weight: 5 })),
        of: claim.of,
        usual: claim.usual,
        evidence: `you end a post with ${favourite.word}, ${posts({ count: favourite.count, of: claim.of })}`,
      },
    ]
  },
}

function signOffOf(text: Analysis): string | undefined {
  return pattern
    .exec(text.text.slice(text.bodyStart, text.finalMark.end))?.[1]
    ?.replace(/[.!…]+$/, '')
    .toLowerCase()
}
