import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const signed = ['The bus was late again. Cheers, Bob', 'We had soup for lunch today. Cheers, Bob']
const below = ['The bus was late again.\nCheers, Bob', 'We had soup for lunch today.\nCheers, Bob']

test.each([
  ['as they sign', signed, 'The pond is frozen again.', 'The pond is frozen again. Cheers, Bob'],
  ['on a line of its own', below, 'The pond is frozen again.', 'The pond is frozen again.\nCheers, Bob'],
  ['once', signed, 'The pond is frozen again. Cheers, Bob', 'The pond is frozen again. Cheers, Bob'],
  ['not under grave news', signed, 'My grandfather passed away today.', 'My grandfather passed away today.'],
  [
    'only where nearly all are',
    [...signed, 'No news at all today.'],
    'The pond is frozen again.',
    'The pond is frozen again.',
  ],
])('a draft is signed %s', (_, posts, draft, rewrite) => {
  expect(restyleBy('closing-line', posts, draft)).toBe(rewrite)
})
