import { claimsFor } from '../profile/claims-for.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { analyze, type Analysis } from '../text/analysis.ts'
import { composeEdits, type ReasonedEdit } from '../text/compose-edits.ts'
import { applyEdits } from '../text/edits.ts'
import { findEntities, sameEntities } from '../text/entities.ts'
import type { Claim, Proposal } from '../traits/trait.ts'
import { candidatesFor } from './candidates.ts'
import { leastMargin, marginOf } from './margin.ts'
import { variationOf } from './variation.ts'
import { shippedWeights, type StylistWeights } from './weights.ts'

/** Why a change was made. */
export interface Reason {
  trait: string
  evidence: string
}

/** Edits of a draft, each with its reasons, and the text that they give. */
export interface Restyled {
  text: string
  edits: ReasonedEdit<Reason>[]
  /** Whether it came to rest; if not, the draft is left as it is. */
  settled: boolean
}

/** More rounds than this mean that traits contradict one another on this text. */
const mostRounds = 12
/** Characters around an edit in which it could make an entity read otherwise. */
const nearby = 120

/**
 * A draft edited towards a profile. Repeatable, and at rest: restyling the result changes nothing more.
 * Links, mentions, hashtags, numbers, code, quoted text and e-mail addresses are never touched.
 * @param strength 0 to 1: how sure a habit must be, from nearly always to more often than not
 * @param switchedOff traits that make no edits
 */
export function restyle(
  draft: string,
  profile: StyleProfile,
  strength: number,
  switchedOff: readonly string[] = [],
  weights: StylistWeights = shippedWeights,
): Restyled {
  const least = leastMargin(strength)
  const claims = new Map<string | undefined, ReadonlyMap<string, Claim>>()
  const claimsIn: ClaimsIn = (language) => {
    const known = claims.get(language) ?? claimsOf(profile, switchedOff, language)
    claims.set(language, known)
    return known
  }
  const rounds: Restyled[] = [{ text: draft, edits: [], settled: true }]
  while (rounds.length <= mostRounds) {
    const now = rounds.at(-1)!
    const made = chooseEdits(analyze(now.text, profile.mainLanguage), claimsIn, least, weights)
    if (made.length === 0) return now
    const edits = composeEdits(draft, now.edits, made).filter(
      (edit) => draft.slice(edit.start, edit.end) !== edit.replacement,
    )
    const next = { text: applyEdits(draft, edits), edits, settled: true }
    const before = rounds.findIndex(({ text }) => text === next.text)
    // Habits that undo one another: any of these texts would do, but it must be the same one from wherever one starts.
    if (before !== -1) return rounds.slice(before).reduce((one, other) => (one.text < other.text ? one : other))
    rounds.push(next)
  }
  return { text: draft, edits: [], settled: false }
}

/** What is known of a person's habits, by trait; in a language (ISO 639-1), as far as they write it. */
export function claimsOf(
  profile: StyleProfile,
  switchedOff: readonly string[] = [],
  language?: string,
): ReadonlyMap<string, Claim> {
  return new Map(
    claimsFor(profile, language)
      .filter(({ trait }) => !switchedOff.includes(trait))
      .map((claim) => [claim.trait, claim]),
  )
}

/** What is known of a person's habits for a text in a language (ISO 639-1). */
type ClaimsIn = (language: string | undefined) => ReadonlyMap<string, Claim>

/** One round: all proposals that are sure enough, the surest first where two want the same place. */
function chooseEdits(
  analysis: Analysis,
  claimsIn: ClaimsIn,
  least: number,
  weights: StylistWeights,
): ReasonedEdit<Reason>[] {
  const claims = claimsIn(analysis.language)
  const chosen: Proposal[] = []
  for (const proposal of proposalsFor(analysis, claims, least, weights)) insertUnlessTouching(chosen, proposal)
  return sparingEntities(analysis, chosen).map(({ start, end, replacement, trait, evidence }) => ({
    start,
    end,
    replacement,
    reasons: [{ trait, evidence }],
  }))
}

/** An edit beside an entity can make it read as another ("x$20" is no price): such edits are left out. */
function sparingEntities({ text, entities }: Analysis, edits: readonly Proposal[]): readonly Proposal[] {
  const spares = (some: readonly Proposal[]) => sameEntities(entities, findEntities(applyEdits(text, some)))
  if (spares(edits)) return edits
  const harmless = edits.filter((edit) => sparesAround(text, edit))
  return spares(harmless) ? harmless : []
}

/** Whether an edit alone leaves the entities near it as they read. */
function sparesAround(text: string, edit: Proposal): boolean {
  const from = Math.max(0, edit.start - nearby)
  const around = text.slice(from, edit.end + nearby)
  const [start, end] = [edit.start - from, edit.end - from]
  const edited = around.slice(0, start) + edit.replacement + around.slice(end)
  return sameEntities(findEntities(around), findEntities(edited))
}

/** Keeps the chosen ascending; a proposal that touches one of them is left for the next round. */
function insertUnlessTouching(chosen: Proposal[], proposal: Proposal): void {
  let low = 0
  let high = chosen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(chosen[middle]!, proposal)) low = middle + 1
    else high = middle
  }
  const next = chosen[low]
  if (!next || isBefore(proposal, next)) chosen.splice(low, 0, proposal)
}

/** Whether one ends before the other begins; side by side they may stand where one of them only changes letters' case. */
function isBefore(one: Proposal, other: Proposal): boolean {
  if (one.end !== other.start || one.start === one.end || other.start === other.end) return one.end < other.start
  return [one, other].some(
    ({ start, end, replacement }) => end - start === replacement.length && /^\p{L}+$/u.test(replacement),
  )
}

/** The most over their threshold first; the order of the traits decides between equals. */
function proposalsFor(
  analysis: Analysis,
  claims: ReadonlyMap<string, Claim>,
  least: number,
  weights: StylistWeights,
): Proposal[] {
  const variation = variationOf(analysis)
  return candidatesFor(analysis, claims, weights.words)
    .map((candidate) => ({ proposal: candidate.proposal, margin: marginOf(candidate, weights) + variation(candidate) }))
    .filter(({ proposal }) => !isAgainstCounts(proposal))
    .filter(({ margin, proposal }) => margin >= (proposal.rate < 0.5 ? Math.max(least, 0) : least))
    .toSorted((one, other) => other.margin - one.margin || one.proposal.start - other.proposal.start)
    .map(({ proposal }) => proposal)
}

/** Whether the person's own counts speak against an edit: less than others, and less often than not. Then nothing learned of others is a reason for it. */
function isAgainstCounts({ rate, usual }: Proposal): boolean {
  return rate < usual && rate < 0.5
}
