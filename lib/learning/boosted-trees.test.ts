import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../metrics/seeded-random.ts'
import { predictTrees } from '../stylist/models/boosted-trees.ts'
import { type BoostingOptions, fitBoostedTrees } from './boosted-trees.ts'

const options: BoostingOptions = {
  loss: 'squares',
  trees: 40,
  depth: 2,
  rate: 0.3,
  leastInLeaf: 1,
  subsample: 1,
  ridge: 0,
  seed: 1,
}
const number = fc.double({ min: -1000, max: 1000, noNaN: true })
const table = fc.array(fc.record({ row: fc.tuple(number, number), target: number }), { minLength: 1, maxLength: 40 })

function errorOf(predictions: readonly number[], targets: readonly number[]): number {
  return predictions.reduce((sum, prediction, at) => sum + (prediction - targets[at]!) ** 2, 0)
}

test('learns what no weighted sum can: one or the other, not both', () => {
  const random = seededRandom(2)
  const rows = Array.from({ length: 400 }, () => [random.unit(), random.unit(), random.unit()])
  const labels = rows.map(([one, other]) => (one! > 0.5 === other! > 0.5 ? 0 : 1))
  const model = fitBoostedTrees(rows, labels, { ...options, loss: 'logistic', depth: 3, leastInLeaf: 5 })
  const fresh = Array.from({ length: 400 }, () => [random.unit(), random.unit(), random.unit()])
  const right = fresh.filter((row) => predictTrees(model, row) > 0 === (row[0]! > 0.5 !== row[1]! > 0.5))
  expect(right.length).toBeGreaterThan(380)
})

test('finds a step, and parts in the middle', () => {
  const rows = [[1], [2], [5], [6]]
  const { base, trees } = fitBoostedTrees(rows, [0, 0, 10, 10], { ...options, trees: 1, depth: 1, rate: 1 })
  expect(base).toBe(5)
  expect(trees).toEqual([[0, 3.5, 5, -1, -5, -1, 5]])
})

test('takes a weight as so many rows', () => {
  const rows = [[1], [2], [3], [4], [5]]
  const targets = [1, 0, 4, 9, 2]
  const caseWeights = [1, 3, 1, 2, 1]
  const repeated = rows.flatMap((row, at) => Array.from({ length: caseWeights[at]! }, () => row))
  const weighted = fitBoostedTrees(rows, targets, { ...options, caseWeights })
  const plain = fitBoostedTrees(
    repeated,
    targets.flatMap((target, at) => Array.from({ length: caseWeights[at]! }, () => target)),
    options,
  )
  for (const row of rows) expect(predictTrees(weighted, row)).toBeCloseTo(predictTrees(plain, row), 6)
})

test('has as many rows in a leaf as demanded', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [at])
  const { trees } = fitBoostedTrees(
    rows,
    rows.map(([at]) => (at === 0 ? 1000 : 0)),
    { ...options, leastInLeaf: 6, trees: 1, depth: 1 },
  )
  expect(trees[0]![1]).toBe(5.5)
})

test('gives the same for the same seed, and something else for another', () => {
  const random = seededRandom(6)
  const rows = Array.from({ length: 200 }, () => [random.unit(), random.unit()])
  const targets = rows.map(([one, other]) => one! * other!)
  const fit = (seed: number) => fitBoostedTrees(rows, targets, { ...options, subsample: 0.5, seed })
  expect(fit(1)).toEqual(fit(1))
  expect(fit(1)).not.toEqual(fit(2))
})

test('reads many different numbers in bins', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [at / 5000])
  const targets = rows.map(([at]) => Math.sin(6 * at!))
  const model = fitBoostedTrees(rows, targets, { ...options, depth: 3, rate: 0.5 })
  for (const [at, row] of rows.entries()) expect(Math.abs(predictTrees(model, row) - targets[at]!)).toBeLessThan(0.15)
})

describe('whatever the rows', () => {
  test('one tree stays within the targets', () => {
    fc.assert(
      fc.property(table, fc.tuple(number, number), fc.double({ min: 0.01, max: 1 }), (cases, other, rate) => {
        const targets = cases.map(({ target }) => target)
        const rows = cases.map(({ row }) => row)
        const model = fitBoostedTrees(rows, targets, { ...options, trees: 1, rate })
        for (const row of [...rows, other]) {
          expect(predictTrees(model, row)).toBeGreaterThanOrEqual(Math.min(...targets) - 1e-6)
          expect(predictTrees(model, row)).toBeLessThanOrEqual(Math.max(...targets) + 1e-6)
        }
      }),
    )
  })

  test('a further tree comes no farther from the targets', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 12 }), (cases, trees) => {
        const targets = cases.map(({ target }) => target)
        const rows = cases.map(({ row }) => row)
        const [fewer, more] = [trees, trees + 1].map((trees) => {
          const model = fitBoostedTrees(rows, targets, { ...options, trees, ridge: 1 })
          return errorOf(
            rows.map((row) => predictTrees(model, row)),
            targets,
          )
        })
        expect(more).toBeLessThanOrEqual(fewer! * (1 + 1e-9) + 1e-6)
      }),
    )
  })

  test('what is learned of probabilities is a number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.constantFrom(0, 0.5, 1)), { minLength: 1, maxLength: 30 }), (cases) => {
        const rows = cases.map(([number]) => [number])
        const labels = cases.map(([, label]) => label)
        const model = fitBoostedTrees(rows, labels, { ...options, loss: 'logistic', ridge: 0.1 })
        for (const row of rows) expect(Number.isFinite(predictTrees(model, row))).toBe(true)
      }),
    )
  })
})
