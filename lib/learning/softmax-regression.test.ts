import { expect, test } from 'vitest'
import { seededRandom } from '../metrics/seeded-random.ts'
import { predictLogistic } from '../stylist/models/logistic.ts'
import { predictSoftmax } from '../stylist/models/softmax.ts'
import { fitLogistic } from './logistic-regression.ts'
import { fitSoftmax } from './softmax-regression.ts'

const random = seededRandom(5)
const rows = Array.from({ length: 3000 }, () => [2 * random.unit() - 1, 10 * random.unit(), 1])

test('finds the weights behind three classes, up to what all of them share', () => {
  const truth = [
    { bias: 0, weights: [2, 0.1, 0] },
    { bias: 0.5, weights: [-1, 0, 0] },
    { bias: -1, weights: [0, 0.3, 0] },
  ]
  const labels = rows.map((row) => {
    const draw = random.unit()
    const probabilities = predictSoftmax(truth, row)
    return draw < probabilities[0]! ? 0 : draw < probabilities[0]! + probabilities[1]! ? 1 : 2
  })
  const model = fitSoftmax(rows, labels, 3, { ridge: 0.1 })
  expect(model[0]!.weights[0]! - model[1]!.weights[0]!).toBeCloseTo(3, 0)
  expect(model[2]!.weights[1]! - model[1]!.weights[1]!).toBeCloseTo(0.3, 1)
  expect(model.map(({ weights }) => weights[2])).toEqual([0, 0, 0])
  for (const one of [0, 1, 2]) {
    const expected = rows.reduce((sum, row) => sum + predictSoftmax(model, row)[one]!, 0)
    expect(expected).toBeCloseTo(labels.filter((label) => label === one).length, 0)
  }
})

test('says of two classes what logistic regression says', () => {
  const labels = rows.map(([one]) => (one! + random.unit() > 0.5 ? 1 : 0))
  // The weight is shared by two classes, each of which pays for its half.
  const model = fitSoftmax(rows, labels, 2, { ridge: 4 })
  const logistic = fitLogistic(rows, labels, { ridge: 2 })
  for (const row of rows.slice(0, 50)) {
    expect(predictSoftmax(model, row)[1]).toBeCloseTo(predictLogistic(logistic, row), 4)
  }
})

test('knows a class that never occurs', () => {
  const model = fitSoftmax([[0], [1], [2], [3]], [0, 0, 1, 1], 3, { ridge: 0.1 })
  const [first, second, never] = predictSoftmax(model, [3])
  expect(second).toBeGreaterThan(first!)
  expect(never).toBeLessThan(0.1)
})
