/** The class whose probability times its multiplier is largest; the first of equals. */
export function weightedArgmax(probabilities: ArrayLike<number>, multipliers: ArrayLike<number>): number {
  let best = 0
  for (let one = 1; one < probabilities.length; one++) {
    if (probabilities[one]! * multipliers[one]! > probabilities[best]! * multipliers[best]!) best = one
  }
  return best
}
