import { expect, test } from 'vitest'
import { visibleBlanks } from './visible-blanks.ts'

test.each([
  ['\n\n', '⏎⏎'],
  ['\nu', '⏎u'],
  ['. You', '. You'],
  ['. ', '.␣'],
  [' ', '␣'],
  ['a  b', 'a␣␣b'],
  ['. \nu', '.␣⏎u'],
])('%j is seen as %s', (text, seen) => {
  expect(visibleBlanks(text)).toBe(seen)
})
