import { describe, expect, test } from 'vitest'
import type { Post } from '../posts/post.ts'
import { addPosts, buildCounts, emptyCounts, profileOf } from './build.ts'
import { profileVersion } from './version.ts'

const post = (id: number, text: string): Post => ({
  id: String(id),
  site: 'example',
  author: 'sam',
  text,
  createdAt: id * 1000,
  visibility: 'public',
})

describe('the counts', () => {
  test('grow by one post without the others, and travel as JSON', () => {
    const posts = Array.from({ length: 30 }, (_, index) => post(index, index % 2 ? 'i am here!!' : 'so late 😭'))
    const stored = JSON.parse(JSON.stringify(buildCounts(posts.slice(0, 29)))) as ReturnType<typeof emptyCounts>
    addPosts(stored, [posts[29]!])
    expect(profileOf(stored)).toEqual(profileOf(buildCounts(posts)))
  })

  test('leave out posts without words', () => {
    expect(buildCounts([post(1, '😭'), post(2, '123'), post(3, '')])).toEqual(emptyCounts())
  })
})

describe('the profile', () => {
  test('names the most distinctive of the four features', () => {
    const shouting = profileOf(
      buildCounts(Array.from({ length: 40 }, (_, index) => post(index, 'i am so late today 😭😭'))),
    )
    expect(shouting.mostDistinctive).toBe('emoji')
    expect(shouting.claims[0]!.sentence).toBe('You always put an emoji in a post (40 of 40 posts); most often 😭 (40).')
  })

  test('says since when, and shows the newest posts as evidence', () => {
    const profile = profileOf(buildCounts(Array.from({ length: 10 }, (_, index) => post(index, 'well, i am here'))))
    expect([profile.posts, profile.since, profile.until]).toEqual([10, 0, 9000])
    expect(profile.claims.find(({ trait }) => trait === 'small-i')!.examples).toEqual([
      'example:9',
      'example:8',
      'example:7',
    ])
  })

  test('of nothing claims nothing', () => {
    expect(profileOf(emptyCounts())).toEqual({
      version: profileVersion,
      posts: 0,
      claims: [],
      faint: [],
      languages: {},
    })
  })
})
