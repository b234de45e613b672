import { seededRandom } from '../../metrics/seeded-random.ts'
import { choosePredictor } from './choose-predictor.ts'
import type { HabitCase } from './habit-case.ts'
import { type ObservedHabit, observedHabits } from './observed-habits.ts'
import { meanShares, signsOf, signsOfAll } from './signs.ts'

/** The fewest authors whose cases can be predicted: some are learned from, in folds of their own. */
export const fewestAuthors = 10

const outerFolds = 5
const innerFolds = 3

/** What the best predictor of a habit says of each case. */
export interface BestPredictions {
  /** Positions of the habit's values. */
  values: Uint8Array
  /** Which predictor was best, fold by fold. */
  chosen: readonly string[]
}

/**
 * What can best be told of a habit before a post is written, from other authors: each fifth of the authors is predicted
 * by what was learned, and chosen, on the others.
 * @param cases of ten authors at least
 * @returns what does so for one habit
 */
export function bestPredictor(cases: readonly HabitCase[], seed: number): (habit: ObservedHabit) => BestPredictions {
  const authors = seededRandom(seed, 'folds of habits').shuffled([...new Set(cases.map(({ person }) => person))])
  const place = new Map(authors.map((author, at) => [author, at]))
  const places = cases.map(({ person }) => place.get(person)!)
  const folds = Array.from({ length: outerFolds }, (_, fold) => {
    const isTest = places.map((place) => place % outerFolds === fold)
    const means = meanShares(cases.filter((_, at) => !isTest[at]))
    return { isTest, means, ofAll: cases.map((one) => signsOfAll(one, means)) }
  })

  return (habit) => {
    const at = observedHabits.indexOf(habit)
    const values = new Uint8Array(cases.length)
    const chosen = folds.map(({ isTest, means, ofAll }) => {
      const rows = cases.map((one, position) => ({
        signs: signsOf(one, means, habit, ofAll[position]!),
        real: one.real[at]!,
        fold: Math.floor(places[position]! / outerFolds) % innerFolds,
      }))
      const predictor = choosePredictor(
        rows.filter((_, position) => !isTest[position]),
        habit.values.length,
      )
      for (const [position, { signs }] of rows.entries()) {
        if (isTest[position]) values[position] = predictor.predict(signs)
      }
      return predictor.name
    })
    return { values, chosen }
  }
}
