import { macroF1 } from '../metrics/macro-f1.ts'
import { weightedArgmax } from '../stylist/models/weighted-argmax.ts'

/** From 1/64 to 64, four to an octave, nearest to 1 first, so that of equals the mildest is taken. */
const tried = Array.from({ length: 49 }, (_, index) => 2 ** ((index % 2 === 0 ? index / 2 : -(index + 1) / 2) / 4))
const mostRounds = 5

/**
 * Multipliers of the classes' probabilities with which choosing the largest has the highest macro F1, found one class
 * after the other; so a class that is rarely likely can still be chosen.
 * @param probabilities a row a case, a number a class
 * @param labels which class each case is of, from 0
 * @param classes how many there are
 */
export function tuneMultipliers(
  probabilities: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  classes: number,
): number[] {
  let multipliers = Array.from({ length: classes }, () => 1)
  let best = scoreOf(multipliers)
  for (let round = 0; round < mostRounds; round++) {
    const before = best
    for (let one = 0; one < classes; one++) {
      for (const multiplier of tried) {
        const changed = multipliers.with(one, multiplier)
        const score = scoreOf(changed)
        if (score > best) [best, multipliers] = [score, changed]
      }
    }
    if (best === before) break
  }
  return multipliers

  function scoreOf(multipliers: readonly number[]): number {
    const counts = new Int32Array(classes * classes)
    for (const [at, row] of probabilities.entries()) counts[labels[at]! * classes + weightedArgmax(row, multipliers)]!++
    return macroF1(counts, classes) ?? 0
  }
}
