import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('what would steer a terminal or turn round a text is dropped', () => {
  expect(printable('evil \u001B]0;pwned\u0007\u001B[31mRED')).toBe('evil ]0;pwned [31mRED')
  expect(printable('\u009B2Jcle\u00ADar')).toBe('2Jclear')
  expect(printable('\u202Edesrever\u202C \u2066in\u2069 \u{E0061}\u200Bb')).toBe('desrever in b')
  expect(printable('two\r\n\tlines ')).toBe('two lines')
})

test('nothing of the kind is left of any words, and all other letters are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const shown = printable(words)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(shown.replaceAll(' ', '')).toBe(words.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''))
    }),
  )
})
