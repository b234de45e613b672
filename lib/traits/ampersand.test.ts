import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['salt & pepper are out', 'salt and pepper are out'],
  // The sign of a name stays.
  ['we read Holly & Reed again', 'we read Holly & Reed again'],
])('somebody who writes "and" has %j as %j', (draft, rewrite) => {
  expect(restyleBy('ampersand', ['bread and butter, rain and wind'], draft)).toBe(rewrite)
})

test('somebody who writes "&" has it between words', () => {
  expect(restyleBy('ampersand', ['bread & butter, rain & wind'], 'salt and pepper are out')).toBe(
    'salt & pepper are out',
  )
  expect(restyleBy('ampersand', ['bread & butter, rain & wind'], 'I saw Tom and Jerry and laughed')).toBe(
    'I saw Tom and Jerry & laughed',
  )
})
