import type { Analysis } from '../../text/analysis.ts'
import type { TextSymbol } from '../../text/emoji.ts'
import { adverb, posts, you } from '../measure/frequency.ts'
import { logit, rateOf } from '../measure/rate.ts'
import type { Feature, Proposal, Trait } from '../trait.ts'
import { chooseSymbol } from './choose.ts'
import { claimSymbols, type SymbolClaim } from './claim.ts'
import { countSymbols } from './count.ts'
import { insertSymbols } from './insert.ts'
import { openerRemovals, removals } from './remove.ts'

/** Below this rate symbols are taken out, above it they are put in, never both. */
const user = 0.1

/** A trait about emoji or emoticons. */
export function symbolUse(definition: {
  id: string
  feature: Feature
  /** For the reader: "an emoji". */
  one: string
  /** Whether one that stands in a draft is taken out for people who use none. */
  removes: boolean
  find(text: Analysis): readonly TextSymbol[]
}): Trait<SymbolClaim> {
  const { id, feature, one, removes, find } = definition

  function additions(draft: Analysis, claim: SymbolClaim): Proposal[] {
    if (claim.rate < user || draft.lastIs === 'nothing') return []
    if (draft.emoji.length + draft.emoticons.length > 0) return []
    const chosen = chooseSymbol(draft, claim)
    if (!chosen) return []
    const { choice, shift, suits, near } = chosen
    return [
      {
        ...insertSymbols(draft, choice.written, claim),
        trait: id,
        kind: 'with',
        shows: ['with'],
        against: ['without'],
        rate: 1 / (1 + Math.exp(-logit(claim.rate) - shift)),
        of: claim.of,
        usual: claim.usual,
        signs: { suits, near },
        evidence: `you put ${one} in ${posts(claim)}, ${choice.symbol} in ${choice.posts}`,
      },
    ]
  }

  function withdrawals(draft: Analysis, claim: SymbolClaim, present: readonly TextSymbol[]): Proposal[] {
    const shared = { trait: id, of: claim.of, usual: 1 - claim.usual, leastPosts: 10 }
    if (claim.rate < user) {
      return removals(draft, present).map((edit) => ({
        ...edit,
        ...shared,
        kind: 'without',
        shows: ['without'],
        against: ['with'],
        // Who uses one now and then may well mean the one that stands in the draft.
        rate: Math.max(0, 1 - 20 * claim.rate),
        evidence: `you ${adverb(claim)} use ${one}, ${posts(claim)}`,
      }))
    }
    const opening = { count: claim.places.start, of: claim.of }
    const isUsual = opening.count / Math.max(1, claim.count) > user
    if (isUsual) return []
    return openerRemovals(draft, present).map((edit) => ({
      ...edit,
      ...shared,
      kind: 'no opener',
      shows: ['without', 'place:end', 'place:between', 'place:inside'],
      against: ['place:start'],
      rate: Math.max(0, 1 - (10 * (opening.count + 0.5)) / (opening.of + 1)),
      usual: 0.95,
      evidence: `you ${adverb(opening)} open with ${one}, ${posts(opening)}`,
    }))
  }

  return {
    id,
    feature,
    canShow: (outcome) => outcome === 'with' || outcome === 'without',
    count: (post) => countSymbols(post, find(post)),
    rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
    claim: (tally, population) => claimSymbols({ id, feature }, tally, population),
    describe(claim) {
      const which = claim.favourites.map(([symbol, count]) => `${symbol} (${count})`).join(', ')
      return `${you(claim, `put ${one} in a post`)} (${posts(claim)})${which ? `; most often ${which}` : ''}.`
    },
    propose(draft, claim) {
      if (draft.words.length === 0) return []
      const present = find(draft)
      if (present.length === 0) return additions(draft, claim)
      return removes ? withdrawals(draft, claim, present) : []
    },
  }
}
