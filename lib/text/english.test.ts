import { expect, test } from 'vitest'
import { analyze } from './analysis.ts'

test.each([
  ['I am late', true],
  ['u r so late lol', true],
  ['its fine', true],
  ['Das war so gut, was man da am Abend sah', false],
  ['kot i pies, da da da', false],
  ['c’est la vie, on y va', false],
  ['今日はとても疲れた', false],
  ['', false],
])('%s', (text, english) => {
  expect(analyze(text).englishWords.length > 0).toBe(english)
})
