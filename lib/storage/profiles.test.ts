import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { Post } from '../posts/post.ts'
import { buildCounts } from '../profile/build.ts'
import { database } from './database.ts'
import { saveBatch } from './posts.ts'
import { currentProfiles, rebuild, rebuildStale } from './profiles.ts'
import { eachChunk, postsByKeys, profiles } from './queries.ts'

slowDatabase(2)

const account = 'blog:blog.example/ana'

function posts(from: number, to: number): Post[] {
  return Array.from({ length: to - from }, (_, index) => ({
    site: 'blog',
    author: 'blog.example/ana',
    id: `https://blog.example/${from + index}`,
    text: `honestly, post number ${from + index}...`,
    visibility: 'public',
  }))
}

test('a profile of another version is rebuilt before it is used', async () => {
  await saveBatch(posts(0, 3))
  await database.profiles.toCollection().modify((row) => {
    row.profile.version = -1
    row.counts = { ...row.counts, version: -1, languages: { unknown: { posts: 1, seen: {} } } }
  })
  await saveBatch(posts(3, 5))
  const [row] = await currentProfiles()
  expect(row).toMatchObject({ kept: 5, stale: false, counts: buildCounts(posts(0, 5)) })
})

test('posts that come while a profile is rebuilt are counted once', async () => {
  await saveBatch(posts(0, 600).slice(0, 500))
  await saveBatch(posts(500, 600))
  await database.profiles.update(account, { stale: true })
  await Promise.all([
    rebuildStale(),
    saveBatch(posts(590, 610)),
    rebuildStale(),
    rebuild(account),
    saveBatch(posts(610, 620)),
  ])
  expect((await profiles())[0]).toMatchObject({ kept: 620, stale: false, counts: buildCounts(posts(0, 620)) })
})

test('accounts come with the most posts first', async () => {
  await saveBatch(posts(0, 2))
  await saveBatch(posts(10, 13).map((post) => ({ ...post, author: 'blog.example/bo' })))
  expect((await profiles()).map((row) => row.author)).toEqual(['blog.example/bo', 'blog.example/ana'])
})

test('each post of an account is visited once, and no one else’s', async () => {
  await saveBatch(posts(0, 500))
  await saveBatch(posts(500, 751))
  await saveBatch(posts(800, 803).map((post) => ({ ...post, author: 'blog.example/anabel' })))
  const visited: string[] = []
  await eachChunk(account, (posts) => visited.push(...posts.map(({ id }) => id)))
  expect(visited.toSorted()).toEqual(
    posts(0, 751)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('posts are found by their keys, in that order, without those not kept', async () => {
  await saveBatch(posts(0, 3))
  const keys = ['blog:https://blog.example/2', 'blog:gone', 'blog:https://blog.example/0']
  expect((await postsByKeys(keys)).map(({ key }) => key)).toEqual([keys[0], keys[2]])
})
