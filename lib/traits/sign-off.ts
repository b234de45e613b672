import type { Analysis } from '../text/analysis.ts'
import { isGrave } from '../text/gravity.ts'
import { posts, times, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Proposal, Trait } from './trait.ts'

const id = 'sign-off'
const feature = 'wording'
/** Only who ends nine posts of ten so is taken to end the next one so. */
const insisting = 4
const laughs = /^(?:lo+l|lmf?ao+|ha(?:ha)+h?|he(?:he)+h?|rofl)$/
const pattern =
  /(?:^|[\s.…!?,])((?:lol|lo+l|lmf?ao+|haha(?:ha)*|hehe(?:he)*|smh|xx+|rofl|jk|imo|tbh|ngl|though|tho)[.!…]*)$/i

/** The small word that posts end in. */
export interface SignOffClaim extends Claim {
  /** The most usual one, as it is written. */
  favourite?: { word: string; count: number }
  /** Of those that are a laugh, the most usual one, and how many there are. */
  laugh?: { word: string; count: number; of: number }
}

/** Whether posts end in a small word of no weight, such as "lol" or "haha". */
export const signOff: Trait<SignOffClaim> = {
  id,
  feature,
  count(post) {
    if (post.words.length < 3 || post.lastIs === 'entity') return []
    const word = signOffOf(post)
    return word ? ['with', `is:${word}`] : ['without']
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.count === 0) return undefined
    const [word, count] = ranked(tally, 'is:')[0]!
    const own = ranked(tally, 'is:').filter(([one]) => laughs.test(one))
    const of = own.reduce((sum, [, one]) => sum + one, 0)
    return {
      ...measure({ id, feature }, rate, population, id, ['with']),
      favourite: { word, count },
      ...(own[0] && { laugh: { word: own[0][0], count: own[0][1], of } }),
    }
  },
  describe: (claim) =>
    `${you(claim, 'end a post with a small word')} (${posts(claim)})${claim.favourite ? `, most often "${claim.favourite.word}"` : ''}.`,
  propose(draft, claim) {
    const { favourite } = claim
    if (signOffOf(draft)) return relaughed(draft, claim)
    if (!favourite || draft.words.length < 3 || draft.lastIs !== 'words') return []
    if (isGrave(draft.text)) return []
    const { start, end } = draft.finalMark
    const marks = draft.text.slice(start, end)
    if (marks.includes('?')) return []
    const favouriteRate = { count: favourite.count, of: claim.of }
    return [
      {
        start,
        end,
        replacement: `${marks === '.' ? '' : marks} ${favourite.word}`,
        trait: id,
        kind: 'with',
        shows: ['with'],
        against: ['without'],
        rate: Math.max(0, 1 - insisting * (1 - shrunk(favouriteRate, { rate: claim.usual, weight: 5 }))),
        of: claim.of,
        usual: claim.usual,
        evidence: `you end a post with ${favourite.word}, ${posts(favouriteRate)}`,
      },
    ]
  },
}

/** A draft's laugh as the person laughs: "lol" to "haha". */
function relaughed(draft: Analysis, { laugh }: SignOffClaim): Proposal[] {
  const word = signOffOf(draft)
  if (!laugh || !word || word === laugh.word || !laughs.test(word)) return []
  const start = draft.text.toLowerCase().lastIndexOf(word)
  return [
    {
      start,
      end: start + word.length,
      replacement: laugh.word,
      trait: id,
      kind: 'respell',
      shows: [`is:${laugh.word}`],
      against: [`is:${word}`],
      rate: shrunk({ count: laugh.count, of: laugh.of }),
      of: laugh.of,
      usual: 0.5,
      evidence: `you laugh as "${laugh.word}", ${times({ count: laugh.count, of: laugh.of })}`,
    },
  ]
}

function signOffOf(text: Analysis): string | undefined {
  return pattern
    .exec(text.text.slice(text.bodyStart, text.finalMark.end))?.[1]
    ?.replace(/[.!…]+$/, '')
    .toLowerCase()
}
