import { expect, test } from 'vitest'
import { compactCount } from './compact-count.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [1234, '1.2k'],
  [1999, '1.9k'],
  [9999, '9.9k'],
  [10_000, '10k'],
  [999_999, '999k'],
  [1_250_000, '1.2m'],
])('%i is shown as %s', (count, shown) => {
  expect(compactCount(count)).toBe(shown)
})
