import type { LogisticModel } from '../stylist/models/logistic.ts'
import type { Rows } from './rows.ts'

/** Rows whose columns have mean 0 and deviation 1, one after the other. */
export interface Standardized {
  values: Float64Array
  columns: number
  /** Turns weights of these columns into those of the columns that were given. */
  unfold(bias: number, weights: ArrayLike<number>): LogisticModel
}

/** Standardizes rows. A column that is always the same becomes 0, and its weight stays 0. */
export function standardized(rows: Rows, caseWeights: ArrayLike<number>): Standardized {
  const columns = rows[0]!.length
  const means = new Float64Array(columns)
  const deviations = new Float64Array(columns)
  let total = 0
  for (const [at, row] of rows.entries()) {
    total += caseWeights[at]!
    for (let column = 0; column < columns; column++) means[column]! += caseWeights[at]! * row[column]!
  }
  for (let column = 0; column < columns; column++) means[column]! /= total
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < columns; column++) {
      deviations[column]! += caseWeights[at]! * (row[column]! - means[column]!) ** 2
    }
  }
  for (let column = 0; column < columns; column++) {
    const deviation = Math.sqrt(deviations[column]! / total)
    // What is left of the rounding of a column that is always the same is no deviation.
    deviations[column] = deviation > 1e-9 * Math.max(1, Math.abs(means[column]!)) ? deviation : 0
  }

  const values = new Float64Array(rows.length * columns)
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < columns; column++) {
      const deviation = deviations[column]!
      if (deviation > 0) values[at * columns + column] = (row[column]! - means[column]!) / deviation
    }
  }
  return {
    values,
    columns,
    unfold(bias, weights) {
      const unfolded = Array.from(weights, (weight, column) =>
        deviations[column]! > 0 ? weight / deviations[column]! : 0,
      )
      return { bias: unfolded.reduce((sum, weight, column) => sum - weight * means[column]!, bias), weights: unfolded }
    },
  }
}
