import { setImmediate } from 'node:timers/promises'
import { macroF1 } from '../../metrics/macro-f1.ts'
import type { HabitFeature } from '../../metrics/habits/features.ts'
import { defineMetric, type Measurements } from '../../metrics/metric.ts'
import { compare } from '../../metrics/significance.ts'
import type { ParaphraseCase, RestorationCase } from '../case.ts'
import { UnusableInput } from '../unusable-input.ts'
import { bestPredictor, fewestAuthors } from './best-predictions.ts'
import { type HabitCase, habitCases } from './habit-case.ts'
import { observe, type ObservedHabit, observedHabits } from './observed-habits.ts'

/** How well one habit is met: macro F1 of its values. */
export interface HabitComparison {
  habit: string
  feature: HabitFeature
  /** By the draft as it is. */
  copy: number
  /** By the best predictor that could be trained for this habit alone. */
  best: number
  /** Whether `best` is more than `copy` by chance only: of a paired bootstrap test. */
  p: number
  /** Which predictor was best, fold by fold. */
  predictors: readonly string[]
  /** By the answers of each method. */
  methods: readonly MethodOnHabit[]
}

/** A method's share of what can be reached. */
export interface MethodOnHabit {
  method: string
  score: number
  /** (score − copy) / (best − copy); nothing where the best is no better than the copy. */
  way?: number
}

/** Answers of one method. */
export interface MethodAnswers {
  method: string
  /** By case. */
  answers: ReadonlyMap<string, string>
}

/**
 * Holds methods against the best that can be predicted, habit by habit; over the cases that all of them answered. Habits
 * of which all that people wrote shows one value are left out.
 * @throws UnusableInput where there are too few authors to learn from
 * @throws the signal's reason
 */
export async function* compareHabits(
  cases: readonly (ParaphraseCase | RestorationCase)[],
  methods: readonly MethodAnswers[],
  seed: number,
  signal: AbortSignal,
): AsyncIterable<HabitComparison> {
  const answered = cases.filter(({ id }) => methods.every(({ answers }) => answers.has(id)))
  const authors = new Set(answered.map(({ person }) => person)).size
  if (authors < fewestAuthors) {
    throw new UnusableInput(
      `There are answered cases of ${authors} authors: to learn from some and predict others, run on ${fewestAuthors} at least.`,
    )
  }
  const observed = habitCases(answered)
  const answers = methods.map(({ method, answers }) => ({
    method,
    values: answered.map(({ id }) => observe(answers.get(id)!)),
  }))
  const predict = bestPredictor(observed, seed)
  for (const [at, habit] of observedHabits.entries()) {
    // So that the person can stop it.
    await setImmediate()
    signal.throwIfAborted()
    if (new Set(observed.map(({ real }) => real[at])).size < 2) continue
    const copied = measured(observed, habit, at, (position) => observed[position]!.draft[at]!)
    const predicted = predict(habit)
    const best = measured(observed, habit, at, (position) => predicted.values[position]!)
    const persons = observed.map(({ person }) => person)
    const [copy, reached] = [copied.score()!, best.score()!]
    yield {
      habit: habit.name,
      feature: habit.feature,
      copy,
      best: reached,
      p: compare(best, copied, seed, persons)!.p,
      predictors: predicted.chosen,
      methods: answers.map(({ method, values }) => {
        const score = measured(observed, habit, at, (position) => values[position]![at]!).score()!
        return { method, score, ...(reached > copy && { way: (score - copy) / (reached - copy) }) }
      }),
    }
  }
}

function measured(
  cases: readonly HabitCase[],
  { values }: ObservedHabit,
  at: number,
  chosen: (position: number) => number,
): Measurements {
  const { restore } = defineMetric({
    name: 'habit',
    signature: 'habit|f1:macro|v1',
    higherIsBetter: true,
    measure: () => [],
    score(pairs) {
      const counts = new Int32Array(values.length ** 2)
      for (const [real, chosen] of pairs) counts[real! * values.length + chosen!]!++
      return macroF1(counts, values.length)
    },
  })
  return restore(cases.map(({ real }, position) => [real[at]!, chosen(position)]))
}
