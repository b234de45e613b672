import { expect, test } from 'vitest'
import { percent } from './percent.ts'

test.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.931, '93%'],
  [0.996, 'over 99%'],
  [1, '100%'],
])('%d is %s', (rate, words) => {
  expect(percent(rate)).toBe(words)
})
