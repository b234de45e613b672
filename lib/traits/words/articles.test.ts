import { expect, test } from 'vitest'
import { articleFits, articleFor } from './articles.ts'

test.each([
  ['an', 'excellent day'],
  ['a', 'great day'],
  ['an', 'hour'],
  ['a', 'house'],
  ['a', 'useful thing'],
  ['an', 'ugly thing'],
  ['a', 'university'],
  ['an', 'unimpressive thing'],
  ['an', 'unusual day'],
  ['a', 'one off'],
  ['an', 'honest answer'],
  ['an', 'issue'],
])('%s %s', (article, phrase) => {
  expect(articleFor(phrase)).toBe(article)
  expect(articleFits(article, phrase)).toBe(true)
  expect(articleFits(article === 'a' ? 'an' : 'a', phrase)).toBe(false)
  expect(articleFits('the', phrase)).toBe(true)
  expect(articleFits(undefined, phrase)).toBe(true)
})
