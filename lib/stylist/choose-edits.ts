import type { Analysis } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { findEntities, sameEntities } from '../text/entities.ts'
import type { Claim, Proposal } from '../traits/trait.ts'
import { type Candidate, candidatesFor, groupOf } from './candidates.ts'
import { marginOf } from './margin.ts'
import { variationOf } from './variation.ts'
import type { StylistWeights } from './weights.ts'

/** Characters around an edit in which it could make an entity read otherwise. */
const nearby = 120

/** Over its threshold an edit must be so far at a light touch. */
const lightTouch = 2

/** Proposals that are made all together or not at all, and how sure the least sure of them is. */
interface Unit {
  proposals: Proposal[]
  margin: number
}

/** One round of a rewrite: all proposals that are sure enough, the surest first where two want the same place; ascending. */
export function chooseEdits(
  analysis: Analysis,
  claims: ReadonlyMap<string, Claim>,
  least: number,
  weights: StylistWeights,
): readonly Proposal[] {
  const chosen: Proposal[] = []
  const tried = new Set<string>()
  for (const { proposals } of unitsFor(analysis, claims, least, weights)) {
    const { trait, group } = proposals[0]!
    // Of rival ways to change the same things the surest alone is tried: else one would be made half after another.
    if (group !== undefined) {
      if (tried.has(`${trait} ${group}`)) continue
      tried.add(`${trait} ${group}`)
    }
    insertUnlessTouching(chosen, proposals)
  }
  return sparingEntities(analysis, chosen)
}

/** The most over their threshold first; the order of the traits decides between equals. */
function unitsFor(
  analysis: Analysis,
  claims: ReadonlyMap<string, Claim>,
  least: number,
  weights: StylistWeights,
): Unit[] {
  const variation = variationOf(analysis)
  const units: Unit[] = []
  const groups = new Map<string, Unit>()
  for (const candidate of candidatesFor(analysis, claims, weights.words)) {
    const { proposal } = candidate
    const margin = marginOf(candidate, weights) + variation(candidate)
    const surety = isAgainstCounts(proposal) || margin < leastFor(candidate, least) ? -Infinity : margin
    const group = groupOf(proposal)
    const unit = group === undefined ? undefined : groups.get(group)
    if (unit) {
      unit.proposals.push(proposal)
      unit.margin = Math.min(unit.margin, surety)
    } else {
      units.push({ proposals: [proposal], margin: surety })
      if (group !== undefined) groups.set(group, units.at(-1)!)
    }
  }
  return units
    .filter(({ margin }) => margin > -Infinity)
    .toSorted((one, other) => other.margin - one.margin || one.proposals[0]!.start - other.proposals[0]!.start)
}

/** A light touch leaves words, lines and symbols as they are, however sure a habit is. */
function leastFor({ feature, proposal: { rate, kind } }: Candidate, least: number): number {
  const isForm = feature !== 'wording' && feature !== 'layout' && kind !== 'with'
  if (least > lightTouch && !isForm) return Infinity
  return rate < 0.5 ? Math.max(least, 0) : least
}

/** Up to here a person does a thing hardly more often than not. */
const hardly = 0.625

/** Whether the person's own counts speak against an edit: less than others, and hardly more often than not. Then nothing learned of others is a reason for it. */
function isAgainstCounts({ rate, usual }: Proposal): boolean {
  return rate < usual && rate < hardly
}

/** Keeps the chosen ascending; proposals of which one touches one of them are left for the next round. */
function insertUnlessTouching(chosen: Proposal[], proposals: readonly Proposal[]): void {
  if (proposals.some((proposal) => placeFor(chosen, proposal) === undefined)) return
  for (const proposal of proposals) {
    const place = placeFor(chosen, proposal)
    if (place !== undefined) chosen.splice(place, 0, proposal)
  }
}

function placeFor(chosen: readonly Proposal[], proposal: Proposal): number | undefined {
  let low = 0
  let high = chosen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(chosen[middle]!, proposal)) low = middle + 1
    else high = middle
  }
  const next = chosen[low]
  return !next || isBefore(proposal, next) ? low : undefined
}

/** Whether one ends before the other begins; side by side they may stand where one of them only changes letters' case. */
function isBefore(one: Proposal, other: Proposal): boolean {
  if (one.end !== other.start || one.start === one.end || other.start === other.end) return one.end < other.start
  return [one, other].some(
    ({ start, end, replacement }) => end - start === replacement.length && /^\p{L}+$/u.test(replacement),
  )
}

/** An edit beside an entity can make it read as another ("x$20" is no price): such edits are left out. */
function sparingEntities({ text, entities }: Analysis, edits: readonly Proposal[]): readonly Proposal[] {
  const spares = (some: readonly Proposal[]) => sameEntities(entities, findEntities(applyEdits(text, some)))
  if (spares(edits)) return edits
  const harmful = new Set(edits.filter((edit) => !sparesAround(text, edit)))
  const broken = new Set([...harmful].flatMap((edit) => groupOf(edit) ?? []))
  const harmless = edits.filter((edit) => !harmful.has(edit) && !broken.has(groupOf(edit) ?? ''))
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
