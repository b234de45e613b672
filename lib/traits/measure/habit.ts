import type { Analysis } from '../../text/analysis.ts'
import type { Edit } from '../../text/edits.ts'
import type { Claim, Feature, Outcomes, Proposal, Trait } from '../trait.ts'
import { adverb, posts, times, you } from './frequency.ts'
import { measure, type Rate, rateOf } from './rate.ts'

/** An edit, with what a proposal says of its place. */
export type GroupedEdit = Edit & Pick<Proposal, 'group' | 'isQuoteMark'>

/** A habit as one yes-or-no question, asked at each opportunity. */
interface Habit {
  id: string
  feature: Feature
  /** The outcome whose rate is claimed, and the other one. */
  yes: string
  no: string
  /** For the reader, after "you": what the person does if the answer is yes, and if it is no. */
  says: { yes: string; no?: string }
  /** What is counted: places in posts, or posts. */
  unit: 'times' | 'posts'
  /** Opportunities below which nothing is told to the reader. */
  fewest?: number
  count(post: Analysis): Outcomes
  /** What to change in a draft so that every answer is the wanted one. */
  edits?(draft: Analysis, wanted: boolean, claim: Claim): GroupedEdit[]
  /** Posts that must be known before the edits of an answer are made lightly; see `Proposal`. */
  leastPosts?: { yes?: number; no?: number }
  /** How often the person would have the edits that say "no", where the rate does not tell. */
  calms?(claim: Claim): number
}

/** A trait that asks one yes-or-no question. Where `says.no` is left out it always speaks of "yes", however rare. */
export function habit(definition: Habit): Trait {
  const { id, feature, yes, no, says } = definition
  const inUnits = definition.unit === 'posts' ? posts : times

  /** Of which answer the claim speaks, and how often it was given. */
  function spoken(rate: Rate): { rate: Rate; phrase: string; outcome: string } {
    if (says.no !== undefined && !mostly(rate)) return { rate: otherwise(rate), phrase: says.no, outcome: no }
    return { rate, phrase: says.yes, outcome: rate.count > 0 ? yes : no }
  }

  function leastPostsFor(wanted: boolean): { leastPosts?: number } {
    const leastPosts = wanted ? definition.leastPosts?.yes : definition.leastPosts?.no
    return leastPosts === undefined ? {} : { leastPosts }
  }

  return {
    id,
    feature,
    ...(definition.fewest !== undefined && { fewest: definition.fewest }),
    count: definition.count,
    rates: (tally) => ({ [id]: rateOf(tally, yes, no) }),
    claim(tally, population) {
      const rate = rateOf(tally, yes, no)
      if (rate.of === 0) return undefined
      const told = spoken(rate)
      return measure({ id, feature }, rate, population, id, [told.outcome], told.rate !== rate)
    },
    describe(claim) {
      const { rate, phrase } = spoken(claim)
      return `${you(rate, phrase)} (${inUnits(rate)}).`
    },
    propose: (draft, claim) =>
      [true, false].flatMap((wanted) => {
        const edits = definition.edits?.(draft, wanted, claim) ?? []
        if (edits.length === 0) return []
        const [outcome, other] = wanted ? [yes, no] : [no, yes]
        const evidence = wanted
          ? `you ${says.yes}, ${inUnits(claim)}`
          : says.no === undefined
            ? `you ${adverb(claim)} ${says.yes}, ${inUnits(claim)}`
            : `you ${says.no}, ${inUnits(otherwise(claim))}`
        return edits.map((edit) => ({
          ...edit,
          trait: id,
          kind: outcome,
          shows: [outcome],
          against: [other],
          rate: wanted ? claim.rate : (definition.calms?.(claim) ?? 1 - claim.rate),
          of: claim.of,
          usual: wanted ? claim.usual : 1 - claim.usual,
          ...leastPostsFor(wanted),
          evidence,
        }))
      }),
  }
}

/** The counts of the other answer. */
export function otherwise({ count, of }: Rate): Rate {
  return { count: of - count, of }
}

/** Whether "yes" is what the person does more often than not, as measured: for the words of a claim. */
export function mostly({ count, of }: Rate): boolean {
  return count * 2 >= of
}
