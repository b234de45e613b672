import { expect, test } from 'vitest'
import { spokenChange } from './spoken-change.ts'

test.each([
  ['you', 'u', 'you became u'],
  ['ctor', 'constructor', 'ctor became constructor'],
  ['.', '', 'Removed: full stop'],
  ['. ', '\n', 'full stop became line break'],
  ['. You', '\nu', '. You became line break u'],
  ['.\n\nYou', '…\nu', 'full stop empty line You became ellipsis line break u'],
  ['\n\n', '\n', 'empty line became line break'],
  [' ', '\n\n', 'space became empty line'],
  [' ', '  ', 'space became two spaces'],
  ['  ', ' ', 'two spaces became space'],
  ['', ' ', 'Added: space'],
  [', ', ' ', 'Removed: comma'],
])('%j to %j: %s', (from, to, spoken) => {
  expect(spokenChange({ from, to }, false)).toBe(spoken)
})

test.each([
  ['you', 'u', 'Kept as you typed: you'],
  ['', '.', 'Left out: full stop'],
])('%j to %j, refused: %s', (from, to, spoken) => {
  expect(spokenChange({ from, to }, true)).toBe(spoken)
})
