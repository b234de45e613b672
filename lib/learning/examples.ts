import { candidatesFor, type Candidate } from '../stylist/candidates.ts'
import { noWeights } from '../stylist/weights.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { traits } from '../traits/index.ts'
import { tallyOf } from '../traits/measure/rate.ts'
import type { Proposal, Tally } from '../traits/trait.ts'
import type { Lesson } from './lessons.ts'

/** A candidate of a lesson's draft, and how right it would have been. */
export interface Example {
  author: string
  decision: string
  lean: number
  signs: Candidate['signs']
  /** Of what the post shows of it, the share that is as the candidate would have it: 0 to 1. */
  label: number
  weight: number
}

/** How much a lesson by rules counts beside one in somebody's words. */
const byRules = 0.5
/** How much a lesson counts. */
export function weightOf({ reworded }: Lesson): number {
  return reworded ? 1 : byRules
}

/** Rounds of a lesson: the draft, and what it is once the right edits are made. */
const rounds = 3

/**
 * The candidates of a lesson of which the post shows whether they are right. Then the right ones are made, and the candidates of
 * that text are taken too, so that what comes after an edit is learnt; but those that would only undo it are not, as they
 * say nothing of a draft that came so.
 */
export function examplesOf(lesson: Lesson): Example[] {
  const { author, claims, draft, post } = lesson
  const weight = weightOf(lesson)
  const written = analyze(post)
  const tallies = new Map<string, Tally>(traits.map((trait) => [trait.id, tallyOf(trait.count(written))]))
  const examples: Example[] = []
  const made: Proposal[] = []
  let text = draft
  for (let round = 0; round < rounds; round++) {
    const right: Proposal[] = []
    for (const { proposal, decision, lean, signs } of candidatesFor(analyze(text), claims, noWeights.words)) {
      if (proposal.exchange || made.some((one) => undoes(proposal, one))) continue
      const label = shareRight(proposal, tallies.get(proposal.trait)!)
      if (label === undefined) continue
      examples.push({ author, decision, lean, signs, label, weight: weight / (round + 1) })
      if (label > 0.5 && right.every(({ start, end }) => end < proposal.start || proposal.end < start))
        right.push(proposal)
    }
    if (right.length === 0) break
    made.push(...right)
    text = applyEdits(
      text,
      right.toSorted((one, other) => one.start - other.start),
    )
  }
  return examples
}

function undoes(proposal: Proposal, made: Proposal): boolean {
  return proposal.trait === made.trait && proposal.against.some((outcome) => made.shows.includes(outcome))
}

/** Of the times that a post shows what a proposal is about, the share in which it is as proposed. */
function shareRight({ shows, against }: Proposal, tally: Tally): number | undefined {
  const sum = (outcomes: readonly string[]) => outcomes.reduce((all, outcome) => all + (tally[outcome] ?? 0), 0)
  const right = sum(shows)
  const all = right + sum(against)
  return all === 0 ? undefined : right / all
}
