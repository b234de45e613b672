import { logistic, type LogisticModel } from '../stylist/models/logistic.ts'
import { cholesky } from './cholesky.ts'
import { demandRows, type Rows } from './rows.ts'
import { type Standardized, standardized } from './standardized.ts'
import { weightedProducts } from './weighted-products.ts'

/** How a regression is fitted. */
export interface RegressionOptions {
  /** What half the sum of the squares of the standardized columns' weights costs, beside the sum of losses; the bias costs nothing. */
  ridge: number
  /** How much each row counts; 1 if not given. */
  caseWeights?: ArrayLike<number>
}

/** How a logistic regression is fitted. */
export interface LogisticOptions extends RegressionOptions {
  /** Log-odds of each row that are known beforehand; what is fitted is added to them. None if not given. */
  offsets?: ArrayLike<number>
}

const mostSteps = 100

/**
 * Logistic regression with a ridge, by Newton's method.
 * @param labels probabilities, 0 to 1, one a row
 * @throws Error where rows and labels do not fit together
 */
export function fitLogistic(
  rows: Rows,
  labels: ArrayLike<number>,
  {
    ridge,
    caseWeights = new Float64Array(rows.length).fill(1),
    offsets = new Float64Array(rows.length),
  }: LogisticOptions,
): LogisticModel {
  demandRows(rows, labels, caseWeights)
  const data = standardized(rows, caseWeights)
  const size = data.columns + 1
  let weights = new Float64Array(size)
  let sums = sumsOf(data, weights, offsets)
  let loss = lossOf(sums, labels, caseWeights, weights, ridge)
  for (let step = 0; step < mostSteps; step++) {
    const direction = newtonDirection(data, sums, labels, caseWeights, weights, ridge)
    const better = lineSearch(direction)
    if (!better) break
    const gained = loss - better.loss
    ;({ weights, sums, loss } = better)
    if (gained <= 1e-10 * (Math.abs(loss) + 1)) break
  }
  return data.unfold(weights[0]!, weights.subarray(1))

  /** The first of the whole step, its half, its quarter … that lowers the loss. */
  function lineSearch(direction: Float64Array) {
    for (let length = 1; length > 1e-10; length /= 2) {
      const tried = weights.map((weight, at) => weight - length * direction[at]!)
      const triedSums = sumsOf(data, tried, offsets)
      const triedLoss = lossOf(triedSums, labels, caseWeights, tried, ridge)
      if (triedLoss < loss) return { weights: tried, sums: triedSums, loss: triedLoss }
    }
    return undefined
  }
}

/** Each row's log-odds. @param weights the bias first */
function sumsOf({ values, columns }: Standardized, weights: Float64Array, offsets: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(offsets.length)
  for (let at = 0; at < offsets.length; at++) {
    let sum = weights[0]!
    for (let column = 0; column < columns; column++) sum += weights[column + 1]! * values[at * columns + column]!
    sums[at] = offsets[at]! + sum
  }
  return sums
}

function lossOf(
  sums: Float64Array,
  labels: ArrayLike<number>,
  caseWeights: ArrayLike<number>,
  weights: Float64Array,
  ridge: number,
): number {
  let loss = 0
  // log(1 + e^x) − y·x, without overflow.
  for (const [at, sum] of sums.entries()) {
    loss += caseWeights[at]! * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - labels[at]! * sum)
  }
  for (let at = 1; at < weights.length; at++) loss += (ridge / 2) * weights[at]! ** 2
  return loss
}

function newtonDirection(
  data: Standardized,
  sums: Float64Array,
  labels: ArrayLike<number>,
  caseWeights: ArrayLike<number>,
  weights: Float64Array,
  ridge: number,
): Float64Array {
  const { values, columns } = data
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
  const curvatures = new Float64Array(sums.length)
  for (const [at, sum] of sums.entries()) {
    const probability = logistic(sum)
    curvatures[at] = caseWeights[at]! * probability * (1 - probability)
    const slope = caseWeights[at]! * (probability - labels[at]!)
    gradient[0]! += slope
    for (let column = 0; column < columns; column++) gradient[column + 1]! += slope * values[at * columns + column]!
  }
  return cholesky(weightedProducts(data, curvatures, ridge), columns + 1).solve(gradient)
}
