import { expect, test } from 'vitest'
import type { Post } from '../posts/post.ts'
import { postsToKeep } from './gathered-posts.ts'

const site = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: false }
const post: Post = { id: '1', site: 'mastodon', author: 'ana@example.social', text: 'hello', visibility: 'public' }
const restricted: Post = { ...post, id: '2', visibility: 'restricted' }

test('posts not for everybody are kept only where the person says so', () => {
  expect(postsToKeep([post, restricted], site)).toEqual([post])
  expect(postsToKeep([post, restricted], { ...site, includeRestricted: true })).toEqual([post, restricted])
  expect(postsToKeep([], site)).toEqual([])
})

test('a site speaks only for itself, and for one author at a time', () => {
  for (const other of [{ site: 'microformats' }, { author: 'ana@elsewhere.example' }]) {
    expect(() => postsToKeep([{ ...post, ...other }], site)).toThrow(
      'example.social may only speak for its own account.',
    )
  }
  expect(() => postsToKeep([post, { ...restricted, author: 'bo@example.social' }], site)).toThrow('one author only')
})
