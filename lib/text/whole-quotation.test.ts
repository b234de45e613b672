import { expect, test } from 'vitest'
import { quotedOwnWords, wholeQuotation } from './whole-quotation.ts'

test.each([
  ['"I am on my way home, lol"', 0, 26],
  [" “We saw the 'old town' today.” ", 1, 31],
  ['"Thanks @ilse, the soup was great"', 0, 34],
])('own words, marks around them all: %s', (text, start, end) => {
  expect(quotedOwnWords(text)).toEqual({ start, end })
  expect(wholeQuotation(text)).toEqual({ start, end })
})

test.each(['"The early bird catches the worm."', '"I came, I saw, I conquered."'])(
  "what could be anybody's is no own words: %s",
  (text) => {
    expect(quotedOwnWords(text)).toBeUndefined()
    expect(wholeQuotation(text)).toEqual({ start: 0, end: text.length })
  },
)

test.each([
  ['somebody is named', '"I am on my way" - @ilse'],
  ['it goes on outside', '"I am late," she says'],
  ['there are two', '"I came" and "I saw"'],
  ['one mark is missing', '"I am on my way'],
  ['the marks are of two kinds', '"I am on my way”'],
  ['it has lines', '"I am on my way\nmy love"'],
  ['there is nothing', '""'],
])('no quotation of the whole, as %s', (_, text) => {
  expect(wholeQuotation(text)).toBeUndefined()
})
