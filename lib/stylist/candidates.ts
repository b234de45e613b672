import type { Analysis } from '../text/analysis.ts'
import { isUntouchable } from '../text/entities.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import { quotedOwnWords } from '../text/whole-quotation.ts'
import { traits } from '../traits/index.ts'
import { logit } from '../traits/measure/rate.ts'
import type { Claim, Exchange, Feature, Proposal } from '../traits/trait.ts'
import { draftSigns } from './draft-signs.ts'
import { registerOf } from './register.ts'
import type { WordTable } from './weights.ts'
import { wordSigns } from './word-signs.ts'

/** A possible edit, with all that is known for and against it. */
export interface Candidate {
  proposal: Proposal
  /** Which weights decide: the trait and the kind of edit. */
  decision: string
  feature: Feature
  /** Log-odds that the person has it so, by the counts alone. */
  lean: number
  signs: Readonly<Record<string, number>>
  /** Of how many posts the habits are known. */
  posts: number
  /** Where a phrase is exchanged for another. */
  exchange?: Exchange
}

/** Every edit of a draft that a person's claims could ask for; none touches an entity. */
export function candidatesFor(draft: Analysis, claims: ReadonlyMap<string, Claim>, words: WordTable): Candidate[] {
  const posts = postsBehind(claims)
  // Who means marks around all words may be quoting, so nothing is changed inside until they are off.
  const quoted = quotedOwnWords(draft.text)
  const fenced = quoted ? [quoted] : draft.entities.filter(isUntouchable)
  const shared = { lean: 0, usual: 0, seen: 0, ...draftSigns(draft), ...registerOf(claims) }
  return traits.flatMap((trait) => {
    const claim = claims.get(trait.id)
    if (!claim) return []
    return withoutEntities(draft.text, fenced, trait.propose(draft, claim)).map((proposal) => {
      const lean = logit(proposal.rate)
      const usual = logit(proposal.usual)
      const seen = Math.log1p(proposal.of)
      return {
        proposal,
        decision: `${trait.id}:${proposal.kind}`,
        feature: trait.feature,
        ...(proposal.exchange && { exchange: proposal.exchange }),
        lean,
        posts,
        signs: {
          ...shared,
          lean,
          usual,
          seen,
          ...proposal.signs,
          ...(proposal.exchange && wordSigns(words, proposal.exchange.from, proposal.exchange.to)),
        },
      }
    })
  })
}

/** Those that change something and touch no entity; a group goes as a whole where one of it does. */
function withoutEntities(text: string, fenced: readonly Span[], proposals: readonly Proposal[]): Proposal[] {
  const touches = (proposal: Proposal) => !proposal.isQuoteMark && overlapsAny(proposal, fenced)
  const broken = new Set(
    proposals
      .filter(({ group }) => group !== undefined)
      .filter(touches)
      .map(groupOf),
  )
  return proposals.filter(
    (proposal) =>
      text.slice(proposal.start, proposal.end) !== proposal.replacement &&
      !touches(proposal) &&
      !broken.has(groupOf(proposal)),
  )
}

/** Habits that every post shows, one way or the other. */
const shownByAll = ['emoji-use', 'exclaims', 'end-mark', 'length']

function postsBehind(claims: ReadonlyMap<string, Claim>): number {
  const known = shownByAll.flatMap((id) => claims.get(id)?.of ?? [])
  return known.length > 0 ? Math.max(...known) : Infinity
}

/** What names the edits that are made together with this one; undefined where it stands alone. */
export function groupOf({ trait, kind, group }: Proposal): string | undefined {
  return group === undefined ? undefined : `${trait}:${kind} ${group}`
}
