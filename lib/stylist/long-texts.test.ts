import { expect, test } from 'vitest'
import { buildCounts, profileOf } from '../profile/build.ts'
import { restyle } from './stylist.ts'

const posts = ['im so happy!! 😭', 'we went home. it was late', 'do u know why? i dont', 'what a day lol']
const profile = profileOf(
  buildCounts(
    Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      site: 'example',
      author: 'sam',
      text: posts[index % posts.length]!,
      visibility: 'public' as const,
    })),
  ),
)

// Minutes where something looks through the whole text at each place; seconds, on a busy machine too, where nothing does.
test.each([
  ['a list', '- a\n'],
  ['cries', 'I am so happy! '],
  ['questions', 'Are you there? '],
  ['lines', 'One here.\nTwo there.\n\n'],
  ['shouts', 'I AM LATE. WHY? '],
  ['asides', 'It was late — really late — and **bold** too; nobody came. 🎉 '],
])('a text of 100,000 characters takes seconds: %s', { timeout: 120_000 }, (_, part) => {
  const start = performance.now()
  expect(restyle(part.repeat(100_000 / part.length), profile, 0.5).settled).toBe(true)
  expect(performance.now() - start).toBeLessThan(25_000)
})
