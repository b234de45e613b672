import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { killDatabase, slowDatabase } from '../../test/slow-database.ts'
import { accountKey, type Post } from '../posts/post.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { database } from './database.ts'
import { saveBatch } from './posts.ts'
import { rebuildStale } from './profiles.ts'
import { profiles } from './queries.ts'

slowDatabase()

const ana = { site: 'mastodon', author: 'ana@example.social' }
const bo = { site: 'mastodon', author: 'bo@example.social' }
const words = ['tea', 'I', 'i', 'honestly', 'u', 'you', '!!', '...', '😀', 'rain,', 'OK.', '\n', '#garden', '42']

function post(id: number | string, text = `post number ${id}, honestly`, account = ana): Post {
  return { ...account, id: String(id), text, createdAt: 1_700_000_000_000 + Number(id) * 1000, visibility: 'public' }
}

async function expectProfileOf(posts: readonly Post[], account = ana): Promise<void> {
  const row = (await profiles()).find((row) => row.account === accountKey(account))
  const counts = buildCounts(posts)
  expect(row).toEqual({
    account: accountKey(account),
    ...account,
    kept: posts.length,
    stale: false,
    counts,
    profile: profileOf(counts),
  })
}

test('a batch is kept and counted, and saving it again changes nothing', async () => {
  const posts = [post(1), post(2), post(3)]
  expect(await saveBatch(posts)).toEqual({ added: 3, updated: 0, unchanged: 0, total: 3 })
  expect(await saveBatch(posts)).toEqual({ added: 0, updated: 0, unchanged: 3, total: 3 })
  await expectProfileOf(posts)
})

test('posts of no use for style are kept as well', async () => {
  expect(await saveBatch([post(1, '🎉'), post(2, '')])).toMatchObject({ added: 2, total: 2 })
  expect((await profiles())[0]).toMatchObject({ kept: 2, profile: { posts: 0 } })
})

test('an edited post is updated, and the profile is rebuilt from what is kept then', async () => {
  await saveBatch([post(1, 'i like tea'), post(2)])
  const edited = { ...post(1, 'I like tea.'), visibility: 'restricted' as const }
  expect(await saveBatch([edited, post(3)])).toEqual({ added: 1, updated: 1, unchanged: 0, total: 3 })
  expect((await profiles())[0]).toMatchObject({ stale: true, kept: 3 })
  await saveBatch([post(4)])
  await rebuildStale()
  await expectProfileOf([edited, post(2), post(3), post(4)])
})

test('a post whose time becomes known is updated once', async () => {
  const { createdAt: _, ...undated } = post(1)
  await saveBatch([undated])
  expect(await saveBatch([post(1)])).toMatchObject({ updated: 1 })
  expect(await saveBatch([undated])).toMatchObject({ updated: 0, unchanged: 1 })
  await rebuildStale()
  await expectProfileOf([post(1)])
})

test('of a post that comes twice in a batch the later one counts', async () => {
  expect(await saveBatch([post(1, 'before'), post(1, 'after')])).toMatchObject({ added: 1, total: 1 })
  await expectProfileOf([post(1, 'after')])
})

test('a batch of several authors is refused whole', async () => {
  await expect(saveBatch([post(1), post(2, 'hello', bo)])).rejects.toThrow('one account only')
  expect(await database.posts.count()).toBe(0)
})

test('accounts on one site are kept apart; a post that turns out to be of another one moves', async () => {
  await saveBatch([post(1), post(2)])
  await saveBatch([post(2, undefined, bo), post(3, undefined, bo)])
  await rebuildStale()
  await expectProfileOf([post(1)])
  await expectProfileOf([post(2, undefined, bo), post(3, undefined, bo)], bo)
  await saveBatch([post(1, undefined, bo)])
  await rebuildStale()
  expect((await profiles()).map((row) => row.account)).toEqual([accountKey(bo)])
})

test('any order and split of batches gives the profile of one build from scratch', async () => {
  const texts = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 12 }), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(texts, fc.infiniteStream(fc.nat(30)), fc.boolean(), async (texts, numbers, isAtOnce) => {
      await Promise.all([database.posts.clear(), database.profiles.clear()])
      const draw = () => Number(numbers.next().value)
      const posts = texts.map((text, index) => post(index, text.join(' ')))
      const shuffled = posts.map((post) => [draw(), post] as const).toSorted(([one], [other]) => one - other)
      const batches: Post[][] = []
      for (let rest = shuffled.map(([, post]) => post); rest.length > 0;) {
        const size = 1 + (draw() % 9)
        // Some posts come again with a later batch, as they do when a timeline is scrolled back.
        batches.push([...(batches.at(-1)?.slice(0, draw() % 3) ?? []), ...rest.slice(0, size)])
        rest = rest.slice(size)
      }
      if (isAtOnce) await Promise.all(batches.map(saveBatch))
      else for (const batch of batches) await saveBatch(batch)
      await expectProfileOf(posts)
      expect((await database.posts.toArray()).map(({ id, text }) => [id, text]).toSorted()).toEqual(
        posts.map(({ id, text }) => [id, text]).toSorted(),
      )
    }),
    { numRuns: 40, seed: 7 },
  )
})

test('a batch that fails at any moment leaves both tables as they were', async () => {
  const before = [post(1), post(2)]
  await saveBatch(before)
  const disk = (): never => {
    throw new Error('the disk is full')
  }
  for (const [table, event] of [
    [database.posts, 'creating'],
    [database.posts, 'updating'],
    [database.profiles, 'updating'],
  ] as const) {
    table.hook(event).subscribe(disk)
    await expect(saveBatch([post(1, 'edited'), post(3), post(4)])).rejects.toThrow('the disk is full')
    table.hook(event).unsubscribe(disk)
    expect(await database.posts.count()).toBe(2)
    await expectProfileOf(before)
  }
  await saveBatch([post(3)])
  await expectProfileOf([...before, post(3)])
})

test('what is acknowledged is on the disk', async () => {
  await database.transaction('rw', database.posts, async (transaction) => {
    await database.posts.count()
    expect(transaction.idbtrans.durability).toBe('strict')
  })
})

test('a worker that dies while batches are saved leaves whole batches, all acknowledged ones among them', async () => {
  for (let survivors = 1; survivors <= 6; survivors++) {
    await database.posts.clear()
    await database.profiles.clear()
    const acknowledged: string[] = []
    const saving = Array.from({ length: 8 }, async (_, index) => {
      await saveBatch([post(index * 2), post(index * 2 + 1)])
      acknowledged.push(String(index * 2), String(index * 2 + 1))
      if (acknowledged.length === survivors * 2) killDatabase()
    })
    const outcomes = await Promise.allSettled(saving)
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)
    await database.open()
    const kept = await database.posts.toArray()
    expect(kept.length % 2).toBe(0)
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    await expectProfileOf(kept)
  }
})
