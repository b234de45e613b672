import { expect, test } from 'vitest'
import { retryAfter } from './retry-after.ts'

const now = Date.parse('2026-11-29T12:00:00Z')

test.each([
  [{ 'retry-after': '3' }, 3000],
  [{ 'retry-after': 'Sun, 29 Nov 2026 12:00:05 GMT' }, 5000],
  [{ 'retry-after': 'Sun, 29 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '40', 'retry-after': '3' }, 40],
  [{ 'retry-after': 'soon' }, undefined],
  [{}, undefined],
])('%o', (headers, expected) => {
  expect(retryAfter(new Headers(headers), now)).toBe(expected)
})
