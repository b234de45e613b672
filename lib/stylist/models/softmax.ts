import { type LogisticModel, weightedSum } from './logistic.ts'

/** Probabilities of several classes: a weighted sum for each, in the classes' order. */
export type SoftmaxModel = readonly LogisticModel[]

/** The probability of each class for a row of the model's columns; they add up to 1. */
export function predictSoftmax(model: SoftmaxModel, row: ArrayLike<number>): number[] {
  return softmax(model.map((one) => weightedSum(one, row)))
}

/** Probabilities in the ratios of the exponentials of some scores. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / sum)
}
