import { describe, expect, test } from 'vitest'
import { examplesOf } from './examples.ts'
import { claimsFrom } from './lessons.ts'

const posts = Array.from(
  { length: 40 },
  (_, index) => ['i went home early', 'it was late. i slept on the floor', 'we saw u there'][index % 3]!,
)
const claims = claimsFrom(posts)
const examples = (draft: string, post: string, reworded = true) =>
  examplesOf({ author: 'sam', claims, draft, post, reworded })
const labels = (draft: string, post: string) =>
  Object.fromEntries(examples(draft, post).map(({ decision, label }) => [decision, label]))

describe('a candidate is right as far as the post is so', () => {
  test.each([
    ['We went home.', 'we went home', { 'first-letter:lower': 1, 'end-mark:stop>none': 1 }],
    ['We went home.', 'We went home.', { 'first-letter:lower': 0, 'end-mark:stop>none': 0 }],
    ['We went home.', 'we went home.', { 'first-letter:lower': 1, 'end-mark:stop>none': 0 }],
    ['The film was late. We think I slept.', 'the film was late. we think I slept', { 'small-i:lower': 0 }],
  ])('%j for %j', (draft, post, expected) => {
    expect(labels(draft, post)).toMatchObject(expected)
  })

  test('half right where the post does both', () => {
    const draft = 'We think I slept and I think I know.'
    expect(labels(draft, 'we think I slept and i think')).toMatchObject({ 'small-i:lower': 0.5 })
  })

  test('and says nothing where the post shows nothing of it', () => {
    expect(labels('We think I slept.', 'we slept?')).not.toHaveProperty('small-i:lower')
  })
})

test('exchanges of words are no examples: they are judged by what they gain', () => {
  const draft = 'We must purchase additional lamps because it is dark.'
  expect(examples(draft, draft).filter(({ decision }) => decision.startsWith('word-choice'))).toEqual([])
})

test('lessons by rules, and later rounds, count less', () => {
  const [own] = examples('We went home.', 'we went home')
  const [ruled] = examples('We went home.', 'we went home', false)
  expect(own!.weight).toBe(1)
  expect(ruled!.weight).toBe(0.5)
  for (const { weight } of examples('We went home.', 'we went home')) expect(weight).toBeLessThanOrEqual(1)
})

test('every example has its author, and signs of the draft and the person', () => {
  for (const example of examples('Do you think I am late?', 'do u think im late')) {
    expect(example).toMatchObject({ author: 'sam', signs: { asks: expect.any(Number) as number, lean: example.lean } })
  }
})
