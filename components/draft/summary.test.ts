import { expect, test } from 'vitest'
import { summaryOf } from './summary.ts'

const change = { at: 0, from: 'you', to: 'u', traits: [], evidence: [] }
const result = (changes: number, source = 'stylist') => ({
  text: '',
  source,
  changes: Array.from({ length: changes }, () => change),
  checks: [],
})

test.each([
  [result(0), 0, 'This already sounds like you.'],
  [result(1), 0, '1 change by your habits. Nothing left this device.'],
  [result(5), 2, '3 of 5 changes by your habits. Nothing left this device.'],
  [result(2), 2, '0 of 2 changes by your habits. Nothing left this device.'],
])('says what happened', (rewritten, refused, sentence) => {
  expect(summaryOf(rewritten, refused)).toBe(sentence)
})

test('does not promise for another rewriter that nothing left', () => {
  expect(summaryOf(result(2, 'a-service'), 0)).toBe('2 changes by your habits.')
})
