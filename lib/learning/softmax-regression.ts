import { softmax, type SoftmaxModel } from '../stylist/models/softmax.ts'
import { cholesky } from './cholesky.ts'
import type { RegressionOptions } from './logistic-regression.ts'
import { minimize } from './minimize.ts'
import { demandRows, type Rows } from './rows.ts'
import { standardized } from './standardized.ts'
import { weightedProducts } from './weighted-products.ts'

/**
 * Regression on several classes at once, with a ridge on all weights but the biases.
 * @param labels which class each row is of, from 0
 * @param classes how many there are
 * @throws Error where rows and labels do not fit together
 */
export function fitSoftmax(
  rows: Rows,
  labels: ArrayLike<number>,
  classes: number,
  { ridge, caseWeights = new Float64Array(rows.length).fill(1) }: RegressionOptions,
): SoftmaxModel {
  demandRows(rows, labels, caseWeights)
  const data = standardized(rows, caseWeights)
  const { values, columns } = data
  const size = columns + 1
  // Böhning 1992: the curvature is nowhere more than this, class by class, so its inverse is a good first guess.
  const bound = cholesky(
    weightedProducts(
      data,
      Float64Array.from(caseWeights, (weight) => weight / 2),
      ridge,
    ),
    size,
  )

  const weights = minimize(new Float64Array(classes * size), lossAndSlopes, (slopes) => {
    const solved = new Float64Array(slopes.length)
    for (let one = 0; one < classes; one++) {
      solved.set(bound.solve(slopes.subarray(one * size, (one + 1) * size)), one * size)
    }
    return solved
  })
  return Array.from({ length: classes }, (_, one) =>
    data.unfold(weights[one * size]!, weights.subarray(one * size + 1, (one + 1) * size)),
  )

  function lossAndSlopes(weights: Float64Array): { loss: number; slopes: Float64Array } {
    const slopes = weights.map((weight, at) => (at % size === 0 ? 0 : ridge * weight))
    let loss = 0
    for (const [at, weight] of weights.entries()) if (at % size > 0) loss += (ridge / 2) * weight ** 2
    const sums = Array.from({ length: classes }, () => 0)
    for (let at = 0; at < rows.length; at++) {
      const row = at * columns
      for (let one = 0; one < classes; one++) {
        const start = one * size
        let sum = weights[start]!
        for (let column = 0; column < columns; column++) sum += weights[start + 1 + column]! * values[row + column]!
        sums[one] = sum
      }
      const probabilities = softmax(sums)
      loss -= caseWeights[at]! * Math.log(Math.max(probabilities[labels[at]!]!, Number.MIN_VALUE))
      for (let one = 0; one < classes; one++) {
        const slope = caseWeights[at]! * (probabilities[one]! - (labels[at] === one ? 1 : 0))
        const start = one * size
        slopes[start]! += slope
        for (let column = 0; column < columns; column++) slopes[start + 1 + column]! += slope * values[row + column]!
      }
    }
    return { loss, slopes }
  }
}
