import { expect, test } from 'vitest'
import { isGrave } from './gravity.ts'

test.each([
  ['My grandfather died this morning. The funeral is on Friday.', true],
  ['There are layoffs, and forty of us were laid off today.', true],
  ['I got fired.', true],
  ['She was diagnosed with cancer in May.', true],
  ['Die Beerdigung ist am Freitag.', true],
  ['I died laughing at that.', false],
  ['My phone died on the way.', false],
  ['The oven is fired up.', false],
  ['We had soup.', false],
])('%s: %j', (text, expected) => {
  expect(isGrave(text)).toBe(expected)
})
