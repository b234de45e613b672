/** A probability that is learned: the logistic function of a weighted sum. */
export interface LogisticModel {
  bias: number
  /** One a column. */
  weights: readonly number[]
}

/** The probability for a row of the model's columns, 0 to 1. */
export function predictLogistic(model: LogisticModel, row: ArrayLike<number>): number {
  return logistic(weightedSum(model, row))
}

/** The model's log-odds for a row. */
export function weightedSum({ bias, weights }: LogisticModel, row: ArrayLike<number>): number {
  let sum = bias
  for (let column = 0; column < weights.length; column++) sum += weights[column]! * row[column]!
  return sum
}

/** A probability from its log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
