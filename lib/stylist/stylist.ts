import type { DescribedClaim, StyleProfile } from '../profile/style-profile.ts'
import { analyze, type Analysis } from '../text/analysis.ts'
import { composeEdits, type ReasonedEdit } from '../text/compose-edits.ts'
import { applyEdits } from '../text/edits.ts'
import { findEntities, sameEntities } from '../text/entities.ts'
import { overlapsAny } from '../text/span.ts'
import { traits } from '../traits/index.ts'
import type { Proposal } from '../traits/trait.ts'

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
const mostRounds = 8
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
): Restyled {
  const claims = new Map(
    profile.claims.filter(({ trait }) => !switchedOff.includes(trait)).map((claim) => [claim.trait, claim]),
  )
  const leastSure = threshold(strength)
  let text = draft
  let edits: ReasonedEdit<Reason>[] = []
  for (let round = 0; round < mostRounds; round++) {
    const made = chooseEdits(text, claims, leastSure)
    if (made.length === 0) return { text, edits, settled: true }
    edits = composeEdits(draft, edits, made).filter((edit) => draft.slice(edit.start, edit.end) !== edit.replacement)
    text = applyEdits(draft, edits)
  }
  return { text: draft, edits: [], settled: false }
}

/** How sure a proposal must be at a strength: .9 at 0, .55 at one half, .5 at 1. */
function threshold(strength: number): number {
  const s = Math.min(Math.max(strength, 0), 1)
  return s <= 0.5 ? 0.9 - 0.7 * s : 0.6 - 0.1 * s
}

/** One round: all proposals that are sure enough, the surest first where two want the same place. */
function chooseEdits(
  text: string,
  claims: ReadonlyMap<string, DescribedClaim>,
  leastSure: number,
): ReasonedEdit<Reason>[] {
  const analysis = analyze(text)
  const chosen: Proposal[] = []
  for (const proposal of proposalsFor(analysis, claims, leastSure)) insertUnlessTouching(chosen, proposal)
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
    if (chosen[middle]!.end < proposal.start) low = middle + 1
    else high = middle
  }
  const next = chosen[low]
  if (!next || next.start > proposal.end) chosen.splice(low, 0, proposal)
}

/** Surest first; the order of the traits decides between equals. */
function proposalsFor(analysis: Analysis, claims: ReadonlyMap<string, DescribedClaim>, leastSure: number): Proposal[] {
  return traits
    .flatMap((trait) => {
      const claim = claims.get(trait.id)
      return claim ? trait.propose(analysis, claim) : []
    })
    .filter((proposal) => proposal.confidence >= leastSure && changes(analysis, proposal))
    .toSorted((one, other) => other.confidence - one.confidence || one.start - other.start)
}

function changes(analysis: Analysis, { start, end, replacement }: Proposal): boolean {
  return analysis.text.slice(start, end) !== replacement && !overlapsAny({ start, end }, analysis.entities)
}
