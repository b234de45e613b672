import { tuneMultipliers } from '../../learning/tune-multipliers.ts'
import { macroF1 } from '../../metrics/macro-f1.ts'
import { weightedArgmax } from '../../stylist/models/weighted-argmax.ts'
import { type Learner, learners } from './learners.ts'
import type { Signs } from './signs.ts'

/** A case to learn from. */
export interface KnownCase {
  signs: Signs
  /** The position of the habit's value in what the person really wrote. */
  real: number
  /** Cases of one author are in one fold. */
  fold: number
}

/** Says which value a habit will have. */
export interface Predictor {
  name: string
  predict(signs: Signs): number
}

/**
 * The predictor of a habit that predicts best those folds that it has not learned from, learned anew from all of them:
 * one of the learners, the mean of all of them, or the draft's own value. Classes are weighed for the highest macro F1.
 */
export function choosePredictor(known: readonly KnownCase[], classes: number): Predictor {
  const draft: Predictor = { name: 'draft', predict: ({ draft }) => draft }
  const real = known.map(({ real }) => real)
  if (new Set(real).size < 2) return draft
  const tried = learners.map((learner) => ({ ...learner, unseen: unseenProbabilities(known, classes, learner.learn) }))
  let best = {
    f1: f1Of(known.map(({ signs }) => signs.draft)),
    name: draft.name,
    members: [] as readonly (typeof tried)[number][],
    unseen: [] as readonly (readonly number[])[],
  }
  for (const members of [...tried.map((one) => [one]), tried]) {
    const unseen = known.map((_, at) => meanOf(members.map(({ unseen }) => unseen[at]!)))
    const f1 = f1Of(unseenChoices(unseen))
    if (f1 > best.f1) best = { f1, name: members.length > 1 ? 'mean' : members[0]!.name, members, unseen }
  }
  if (best.members.length === 0) return draft
  const multipliers = tuneMultipliers(best.unseen, real, classes)
  const signs = known.map(({ signs }) => signs)
  const models = best.members.map(({ learn }) => learn(signs, real, classes))
  return {
    name: best.name,
    predict: (of) => weightedArgmax(meanOf(models.map((model) => model(of))), multipliers),
  }

  function f1Of(chosen: readonly number[]): number {
    const counts = new Int32Array(classes * classes)
    for (const [at, value] of chosen.entries()) counts[real[at]! * classes + value]!++
    return macroF1(counts, classes) ?? 0
  }

  /** Multipliers, too, come from the other folds. */
  function unseenChoices(unseen: readonly (readonly number[])[]): number[] {
    const chosen = known.map(() => 0)
    for (const fold of foldsOf(known)) {
      const others = [...known.keys()].filter((at) => known[at]!.fold !== fold)
      const multipliers = tuneMultipliers(
        others.map((at) => unseen[at]!),
        others.map((at) => real[at]!),
        classes,
      )
      for (const [at, one] of known.entries()) {
        if (one.fold === fold) chosen[at] = weightedArgmax(unseen[at]!, multipliers)
      }
    }
    return chosen
  }
}

/** Each case's probabilities by a model that was learned from the other folds. */
function unseenProbabilities(known: readonly KnownCase[], classes: number, learn: Learner['learn']): number[][] {
  const probabilities: number[][] = []
  for (const fold of foldsOf(known)) {
    const others = known.filter((one) => one.fold !== fold)
    if (others.length === 0) throw new Error('Every case is in one fold: give cases of two authors at least.')
    const model = learn(
      others.map(({ signs }) => signs),
      others.map(({ real }) => real),
      classes,
    )
    for (const [at, one] of known.entries()) if (one.fold === fold) probabilities[at] = model(one.signs)
  }
  return probabilities
}

function foldsOf(known: readonly KnownCase[]): Set<number> {
  return new Set(known.map(({ fold }) => fold))
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length)
}
