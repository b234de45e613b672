import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['@mossreed, the pond froze', '@mossreed the pond froze'],
  ['@mossreed: the pond froze', '@mossreed the pond froze'],
  // The comma of a clause, and one that is not after the mention that a reply opens with.
  ['@mossreed, who skates, was glad', '@mossreed, who skates, was glad'],
  ['the pond froze, @mossreed, again', 'the pond froze, @mossreed, again'],
])('somebody who never marks the mention has %j as %j', (draft, rewrite) => {
  expect(restyleBy('mention-mark', ['@tarnholt see you there', '@tarnholt thanks'], draft)).toBe(rewrite)
})
