import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['we saw Holly Marsh at the Anchor', 'we saw holly marsh at the anchor'],
  // A name that a sentence begins with is written small as a whole or not at all.
  ['Holly Marsh was there. Tom Reed was not.', 'holly marsh was there. tom reed was not.'],
  ['the BBC and iPhone stay', 'the BBC and iPhone stay'],
])('a person without capitals writes %j as %j', (draft, rewrite) => {
  expect(restyleBy('all-lower-case', ['we met anna in leeds', 'home at last, raining'], draft)).toBe(rewrite)
})

test('the first half of a name is not written small alone', () => {
  const posts = ['late again, thanks Anna', 'rain in Leeds and no coat']
  expect(restyleBy('first-letter', posts, 'Holly Marsh was there.')).toBe('Holly Marsh was there.')
  expect(restyleBy('first-letter', posts, "Quill's X-ray is fine and Quill sleeps.")).toBe(
    "Quill's X-ray is fine and Quill sleeps.",
  )
  expect(restyleBy('first-letter', posts, 'Holding on for now.')).toBe('holding on for now.')
})

test('who keeps the capitals of names keeps them, however many posts have no name', () => {
  const posts = [
    'i met Anna in Leeds',
    'off to Berlin on Monday',
    'home at last, raining',
    'what a day',
    'no news so far',
  ]
  const draft = 'I am going to Paris with Dr. Smith on Friday.'
  expect(restyleBy('all-lower-case', posts, draft)).toBe(draft)
})

test('who writes names small does so, though posts begin with a capital', () => {
  const posts = ['We met anna in leeds.', 'Off to berlin on monday.', 'Home at last.']
  expect(restyleBy('all-lower-case', posts, 'She lives in Rome.')).toBe('She lives in rome.')
})
