import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['@mossreed, the pond froze', '@mossreed the pond froze'],
  ['@mossreed: the pond froze', '@mossreed the pond froze'],
  ['Hey @mossreed, the pond froze', 'Hey @mossreed the pond froze'],
  ['Thank you @mossreed, @tarnholt and all', 'Thank you @mossreed, @tarnholt and all'],
  // The comma of a clause, and one that is not after the mention that a reply opens with.
  ['@mossreed, who skates, was glad', '@mossreed, who skates, was glad'],
  ['the pond froze, @mossreed, again', 'the pond froze, @mossreed, again'],
])('somebody who never marks the mention has %j as %j', (draft, rewrite) => {
  expect(restyleBy('mention-mark', ['@tarnholt see you there', '@tarnholt thanks'], draft)).toBe(rewrite)
})

test('how one goes on after a greeting counts', () => {
  const posts = ['hey @tarnholt, see you there', 'Good morning @tarnholt, it is late']
  expect(restyleBy('mention-mark', posts, '@mossreed, the pond froze')).toBe('@mossreed, the pond froze')
})
