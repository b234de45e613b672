import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const posts = ['the bus is late lol', 'we are out of milk lol']

test.each([
  ['The bus was on time.', 'The bus was on time lol'],
  ['The funeral is on Friday.', 'The funeral is on Friday.'],
])('%s', (draft, expected) => {
  expect(restyleBy('sign-off', posts, draft)).toBe(expected)
})
