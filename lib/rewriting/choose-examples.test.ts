import { expect, test } from 'vitest'
import { lowPosts } from '../../test/cli/invented-posts.ts'
import { postsFrom, voiceFrom } from '../../test/voices/low-voice.ts'
import { chooseExamples } from './choose-examples.ts'

const voice = voiceFrom(lowPosts)
const chosen = (draft: string, texts: readonly string[], most = 3) =>
  chooseExamples({ draft, voice: { ...voice, posts: postsFrom(texts) } }, most).map(({ text }) => text)

test('style comes first, topic second', () => {
  const typical = 'the ferry is late again & nobody knows why'
  const stiff = Array.from(
    { length: 6 },
    (_, index) => `The ferry was LATE again on day ${index}! We waited; it rained.`,
  )
  const others = lowPosts.slice(0, 20)
  const [first] = chosen('The ferry is late today, and I am waiting.', [...stiff, ...others, typical])
  expect(first).toBe(typical)
})

test('shape counts: a post as long as the draft', () => {
  const long = 'u would laugh at the boat & the dog & the hat i wore when the rain came down on all of it'
  const posts = [...lowPosts, long]
  const draft = 'We went to the hill with the children and the old car, and then the wind came and we had to go home.'
  expect(chosen(draft, posts, 1)).toEqual([long])
  expect(chosen('We went home.', posts, 1)).not.toEqual([long])
})

test('no repost, no post of a word or two, none of another language, not the draft itself', () => {
  const draft = 'The soup is ready & it is good, come over.'
  const left = [
    'RT @walter the soup is ready & it is good',
    'soup!',
    'die suppe ist fertig und sie ist wirklich sehr gut',
    draft,
  ]
  expect(chosen(draft, left)).toEqual([])
})

test('leaves no link or address in them', () => {
  const [text] = chosen('Read this about soup.', [
    'read this about soup https://example.org/a?b=1 or write to me@example.org & tell',
  ])
  expect(text).toBe('read this about soup or write to & tell')
})

test('is the same for the same posts in any order, and at most so many', () => {
  const draft = 'The cat and I will have tea first.'
  const some = chosen(draft, lowPosts)
  expect(some).toHaveLength(3)
  const shuffled = postsFrom(lowPosts).toReversed()
  expect(chooseExamples({ draft, voice: { ...voice, posts: shuffled } }, 3).map(({ text }) => text)).toEqual(some)
  expect(chooseExamples({ draft, voice: { ...voice, posts: [] } }, 3)).toEqual([])
  expect(chooseExamples({ draft, voice: { profile: voice.profile, switchedOff: [] } }, 3)).toEqual([])
})
