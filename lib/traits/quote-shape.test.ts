import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['We saw the “old town” today.', 'We saw the "old town" today.', 'we had "soup" again'],
  ['We saw the "old town" today.', 'We saw the “old town” today.', 'we had “soup” again'],
  // Where straight marks would touch a letter, they would be no quotation.
  ['the “U”boat is here', 'the “U”boat is here', 'we had "soup" again'],
  ['“One,” he says, “two', '“One,” he says, “two', 'we had "soup" again'],
  ['it is 5" wide', 'it is 5" wide', 'we had “soup” again'],
])('%s', (draft, rewrite, post) => {
  expect(restyleBy('quote-shape', [post], draft)).toBe(rewrite)
})

test('who writes both gets neither', () => {
  const posts = ['we had “soup” again', 'we had "soup" again', 'we had “tea” again']
  expect(restyleBy('quote-shape', posts, 'We saw the "old town".')).toBe('We saw the "old town".')
})
