import { macroF1 } from '../macro-f1.ts'
import { defineMetric, each, type Metric } from '../metric.ts'
import type { HabitSet } from './habit.ts'

/** The most values that a habit can have. */
const most = 8

/** What a metric over habits is made of. */
export interface HabitsMetric<View> extends HabitSet<View> {
  name: string
  signature: string
}

/**
 * Whether a person's habits are met: for each habit the F1 of every value that occurs among the references, averaged
 * over those values; a habit whose references all share one value is left out; the score is the mean over habits.
 * Statistics: a number a habit, 8 × the position of the reference's value + that of the prediction's.
 * One sample scores the share of the habits that either text shows in which both do the same.
 */
export function habitsMetric<View>({ name, signature, habits, view }: HabitsMetric<View>): Metric {
  const unseen = habits.map(({ values, unseen }) => (unseen === undefined ? -1 : values.indexOf(unseen) * (most + 1)))
  return defineMetric({
    name,
    signature,
    higherIsBetter: true,
    measure: each(({ prediction, reference }) => {
      const [predicted, real] = [view(prediction), view(reference)]
      return habits.map(
        ({ values, valueOf }) => most * values.indexOf(valueOf(real)) + values.indexOf(valueOf(predicted)),
      )
    }),
    score: (statistics) => meanOf(habitScores(statistics).filter((score) => score !== undefined)),
    scoreOne(pairs) {
      const seen = pairs.filter((pair, index) => pair !== unseen[index])
      return meanOf(seen.map((pair) => (Math.floor(pair / most) === pair % most ? 1 : 0)))
    },
    parts(statistics) {
      const scores = habitScores(statistics)
      return Object.fromEntries(
        habits.flatMap(({ name }, index) => (scores[index] === undefined ? [] : [[name, scores[index]]])),
      )
    },
  })

  function habitScores(statistics: readonly (readonly number[])[]): (number | undefined)[] {
    const size = most * most
    const counts = new Int32Array(habits.length * size)
    for (const pairs of statistics) {
      for (let index = 0; index < habits.length; index++) counts[index * size + pairs[index]!]!++
    }
    return habits.map((_, index) => macroF1(counts.subarray(index * size, (index + 1) * size), most))
  }
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
