import { expect, test } from 'vitest'
import { suits, toneOf } from './symbol-feelings.ts'

test.each([
  ['😂', 'amused', 'shows'],
  ['😂', 'sad', 'opposes'],
  ['😭', 'amused', 'shows'],
  ['😭', 'sad', 'shows'],
  ['🙏🏾', 'thankful', 'shows'],
  ['🤷‍♀️', 'cross', 'shows'],
  [':(', 'glad', 'opposes'],
  ['🥐', 'sad', 'unknown'],
  ['😂', 'plain', 'unknown'],
] as const)('%s in a text that is %s: %s', (symbol, feeling, fit) => {
  expect(suits(symbol, feeling)).toBe(fit)
})

test.each([
  ['😂', 'bright'],
  [':(', 'dark'],
  ['😭', 'either'],
  ['🥐', 'none'],
] as const)('the tone of %s: %s', (symbol, tone) => {
  expect(toneOf(symbol)).toBe(tone)
})
