import { expect, test } from 'vitest'
import { deniesJoy, feelingOf, moodOf } from './mood.ts'
import { findWords } from './words.ts'

const wordsOf = (text: string) => findWords(text, [])

test.each([
  ['I am so tired and my head hurts', 'sad'],
  ['this is unacceptable and I am furious', 'cross'],
  ['the funniest thing, we laughed all day', 'amused'],
  ['my darling, such a sweet heart', 'loving'],
  ['thank you all, so grateful', 'thankful'],
  ['we won, what a great party', 'glad'],
  ['the bus leaves at noon', 'plain'],
  ['', 'plain'],
])('%s: %s', (text, feeling) => {
  expect(feelingOf(wordsOf(text))).toBe(feeling)
})

test('what is denied is not felt', () => {
  expect(moodOf(wordsOf("I am not happy and I don't love it"))).toMatchObject({ glad: 0, loving: 0 })
})

test('counts three at most', () => {
  expect(moodOf(wordsOf('good great happy nice win')).glad).toBe(3)
})

test.each([
  ['She does not love you', true],
  ["it isn't a very good day", true],
  ['I have never been so happy', false],
  ["I can't wait for the party", false],
  ['so good to see you', false],
])('denies what is bright: %s: %j', (text, expected) => {
  expect(deniesJoy(wordsOf(text))).toBe(expected)
})
