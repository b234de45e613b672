import { expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { semicolons } from './semicolons.ts'

const tally = talliedFrom(semicolons, ['I went home because it was late'])

test.each([
  ['It was a long day; we walked home.', 'It was a long day. We walked home.'],
  ['it was a long day; we walked home', 'it was a long day. we walked home'],
  ['It was a long day; and we walked home.', 'It was a long day, and we walked home.'],
  ['We had tea with milk; bread with jam; eggs and ham.', 'We had tea with milk; bread with jam; eggs and ham.'],
  ['It was late; sorry.', 'It was late; sorry.'],
  ['Tea &amp; milk for all of us here', 'Tea &amp; milk for all of us here'],
  ['We all went home again ;) and it was late', 'We all went home again ;) and it was late'],
])('for those who have none: %s', (draft, expected) => {
  expect(rewriteBy(semicolons, tally, draft, 'without')).toBe(expected)
})
