import { expect, test } from 'vitest'
import { logistic, predictLogistic } from '../stylist/models/logistic.ts'
import { seededRandom } from '../metrics/seeded-random.ts'
import { fitLogistic } from './logistic-regression.ts'

/** Rows of three numbers of different sizes; the last is always the same. */
function drawnRows(count: number): number[][] {
  const random = seededRandom(3)
  return Array.from({ length: count }, () => [random.unit(), 100 * random.unit() + 50, 7])
}

const weights = [3, -0.04]
const rows = drawnRows(4000)
const probabilities = rows.map(([one, other]) => logistic(1 + weights[0]! * one! + weights[1]! * other!))

test('finds the weights behind probabilities', () => {
  const model = fitLogistic(rows, probabilities, { ridge: 1e-6 })
  expect(model.bias).toBeCloseTo(1, 4)
  expect(model.weights[0]).toBeCloseTo(3, 4)
  expect(model.weights[1]).toBeCloseTo(-0.04, 6)
  expect(model.weights[2]).toBe(0)
})

test('finds about the weights behind labels', () => {
  const random = seededRandom(4)
  const labels = probabilities.map((probability) => (random.unit() < probability ? 1 : 0))
  const model = fitLogistic(rows, labels, { ridge: 1 })
  expect(model.weights[0]).toBeGreaterThan(2.5)
  expect(model.weights[0]).toBeLessThan(3.5)
  const mean = rows.reduce((sum, row) => sum + predictLogistic(model, row), 0) / rows.length
  expect(mean).toBeCloseTo(labels.reduce<number>((sum, label) => sum + label, 0) / rows.length, 6)
})

test('takes a weight as so many rows', () => {
  const few = rows.slice(0, 40)
  const labels = few.map(([one]) => (one! > 0.5 ? 1 : 0))
  const times = few.map((_, at) => (at % 3) + 1)
  const repeated = few.flatMap((row, at) => Array.from({ length: times[at]! }, () => ({ row, label: labels[at]! })))
  const weighted = fitLogistic(few, labels, { ridge: 2, caseWeights: times })
  const plain = fitLogistic(
    repeated.map(({ row }) => row),
    repeated.map(({ label }) => label),
    { ridge: 2 },
  )
  expect(weighted.bias).toBeCloseTo(plain.bias, 5)
  for (const at of [0, 1]) expect(weighted.weights[at]).toBeCloseTo(plain.weights[at]!, 5)
})

test('stays finite where the labels are parted, and a larger ridge gives smaller weights', () => {
  const separable = [[-2], [-1], [1], [2]]
  const labels = [0, 0, 1, 1]
  const [loose, tight] = [0.01, 1].map((ridge) => fitLogistic(separable, labels, { ridge }).weights[0]!)
  expect(loose).toBeLessThan(100)
  expect(tight).toBeGreaterThan(0)
  expect(loose).toBeGreaterThan(tight!)
  for (const ridge of [0, 0.01, 1]) {
    const model = fitLogistic(separable, labels, { ridge })
    expect(separable.map((row) => Math.round(predictLogistic(model, row)))).toEqual(labels)
  }
})

test('refuses what does not fit together', () => {
  expect(() => fitLogistic([], [], { ridge: 1 })).toThrow('nothing to learn from')
  expect(() => fitLogistic([[1], [1, 2]], [0, 1], { ridge: 1 })).toThrow('Every row needs 1 numbers')
  expect(() => fitLogistic([[1], [2]], [0], { ridge: 1 })).toThrow('Give 2 values')
})
