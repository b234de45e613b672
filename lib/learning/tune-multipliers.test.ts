import fc from 'fast-check'
import { expect, test } from 'vitest'
import { macroF1 } from '../metrics/macro-f1.ts'
import { weightedArgmax } from '../stylist/models/weighted-argmax.ts'
import { tuneMultipliers } from './tune-multipliers.ts'

function f1Of(probabilities: readonly number[][], labels: readonly number[], multipliers: readonly number[]): number {
  const counts = new Int32Array(9)
  for (const [at, row] of probabilities.entries()) counts[labels[at]! * 3 + weightedArgmax(row, multipliers)]!++
  return macroF1(counts, 3) ?? 0
}

test('lets a rare class be chosen where it is likelier than usual', () => {
  const probabilities = [...Array.from({ length: 18 }, () => [0.9, 0.1]), [0.7, 0.3], [0.7, 0.3]]
  const labels = [...Array.from({ length: 18 }, () => 0), 1, 1]
  const multipliers = tuneMultipliers(probabilities, labels, 2)
  expect(probabilities.map((row) => weightedArgmax(row, multipliers))).toEqual(labels)
})

test('leaves alone what cannot be better', () => {
  expect(
    tuneMultipliers(
      [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
      [0, 1],
      2,
    ),
  ).toEqual([1, 1])
})

test('never lowers the macro F1 of what it sees', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true })
  const cases = fc.array(fc.record({ row: fc.tuple(share, share, share), label: fc.nat(2) }), { maxLength: 30 })
  fc.assert(
    fc.property(cases, (cases) => {
      const rows = cases.map(({ row }) => row)
      const labels = cases.map(({ label }) => label)
      const tuned = f1Of(rows, labels, tuneMultipliers(rows, labels, 3))
      expect(tuned).toBeGreaterThanOrEqual(f1Of(rows, labels, [1, 1, 1]))
    }),
  )
})
