import type { ReasonedEdit } from '../text/compose-edits.ts'
import { applyEdits } from '../text/edits.ts'
import type { Reason } from '../stylist/stylist.ts'
import type { Change } from './rewriter.ts'
import { wordDifferences } from './word-differences.ts'

/** What a model wrote, and what the stylist made of it. */
export interface Written {
  text: string
  edits: readonly ReasonedEdit<Reason>[]
  /** The text with the edits. */
  final: string
}

/**
 * The changes that make a draft into what a model and then the stylist made of it, ascending. None touches an entity that
 * draft and text have in the same order. A change that is the stylist's bears its traits and reasons, one of the model says
 * whose it is; only where the stylist changed what the model had written, the two are one change.
 * @param label the engine's
 */
export function changesBetween(draft: string, { text, edits }: Written, label: string): Change[] {
  const steps: Step[] = [
    ...wordDifferences(draft, text).map(({ from, to, start }) => ({
      start,
      end: start + to.length,
      longer: to.length - from.length,
      evidence: `${label} wrote it so`,
    })),
    ...edits.map((edit) => ({ start: edit.start, end: edit.end, edit })),
  ]
  let shift = 0
  return overlapping(steps).flatMap((group) => {
    const start = group[0]!.start
    const end = Math.max(...group.map((step) => step.end))
    const at = start - shift
    for (const step of group) if ('longer' in step) shift += step.longer
    const from = draft.slice(at, end - shift)
    const own = group.flatMap((step) => ('edit' in step ? [step.edit] : []))
    const inside = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    const to = applyEdits(text.slice(start, end), inside)
    if (from === to) return []
    const reasons = own.flatMap((edit) => edit.reasons)
    const evidence = [
      ...group.flatMap((step) => ('evidence' in step ? [step.evidence] : [])),
      ...reasons.map((reason) => reason.evidence),
    ]
    return [{ at, from, to, traits: [...new Set(reasons.map(({ trait }) => trait))], evidence: [...new Set(evidence)] }]
  })
}

/** What the model wrote or the stylist edits, at its place in the model's text. */
type Step = { start: number; end: number } & (
  | { /** By so much the model's words are longer than the draft's. */ longer: number; evidence: string }
  | { edit: ReasonedEdit<Reason> }
)

/** The steps in order, those together that have to do with the same words. */
function overlapping(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const step of steps.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = groups.at(-1)
    const isSamePlace = last?.every((one) => one.start === step.start && one.end === step.end)
    if (last && (step.start < end || isSamePlace)) last.push(step)
    else groups.push([step])
    end = Math.max(end, step.end)
  }
  return groups
}
