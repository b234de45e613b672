import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import { database } from './database.ts'
import { addJob, advanceJob, beginJob, endJob, unfinishedJobs } from './jobs.ts'
import { job, latestModelJob } from './queries.ts'

slowDatabase(4)

const result: RewriteResult = { text: 'hi', source: 'test', changes: [], checks: [] }

test('a job goes through its phases, and its end is final', async () => {
  const { id } = await addJob({ draft: 'Hello.', engine: 'stylist', account: 'blog:ana' })
  expect(await job(id)).toMatchObject({ phase: 'queued', draft: 'Hello.', account: 'blog:ana' })
  await advanceJob(id, { phase: 'writing' })
  expect((await unfinishedJobs()).map((row) => row.phase)).toEqual(['writing'])
  const ended = await endJob(id, { state: 'done', result, posts: 12 })
  expect(ended).toMatchObject({ phase: 'done', result, posts: 12 })
  await advanceJob(id, { phase: 'checking' })
  expect(await endJob(id, { state: 'cancelled' })).toEqual(ended)
  expect(await job(id)).toEqual(ended)
  expect(await unfinishedJobs()).toEqual([])
})

test('a job that is no longer kept does not come back', async () => {
  const { id } = await addJob({ draft: 'Hello.', engine: 'stylist' })
  await database.jobs.clear()
  await advanceJob(id, { phase: 'writing' })
  expect(await endJob(id, { state: 'failed', reason: 'late' })).toBeUndefined()
  expect(await database.jobs.count()).toBe(0)
})

test('the newest twenty ended jobs are kept, and all that have not ended', async () => {
  for (let number = 0; number < 40; number++) {
    const { id } = await addJob({ draft: String(number), engine: 'stylist' })
    await database.jobs.update(id, { createdAt: number })
    if (number >= 5) await endJob(id, { state: 'no voice' })
  }
  await addJob({ draft: 'the last', engine: 'stylist' })
  const drafts = (await database.jobs.toArray()).toSorted((one, other) => one.createdAt - other.createdAt)
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => String(from + index))
  expect(drafts.map(({ draft }) => draft)).toEqual([...numbers(0, 5), ...numbers(20, 40), 'the last'])
})

test('how far a model is stands in its job while it is there, and since when', async () => {
  const { id, since } = await addJob({ draft: 'Hello.', engine: 'openai' })
  expect([await beginJob(id, 'blog:ana'), await beginJob(id, 'blog:ana')]).toEqual([1, 2])
  await advanceJob(id, { phase: 'loading', progress: 0.4 })
  const loading = await job(id)
  expect(loading).toMatchObject({ phase: 'loading', progress: 0.4, voice: 'blog:ana' })
  expect(loading?.since).toBeGreaterThanOrEqual(since)
  await advanceJob(id, { phase: 'loading', progress: 0.8 })
  expect((await job(id))?.since).toBe(loading?.since)
  await advanceJob(id, { phase: 'writing', words: 3 })
  expect(await job(id)).not.toHaveProperty('progress')
  await endJob(id, { state: 'done', result, posts: 12 })
  expect(await job(id)).not.toHaveProperty('words')
  expect(await beginJob(id, 'blog:bo')).toBe(2)
  expect(await job(id)).toMatchObject({ voice: 'blog:ana', tries: 2 })
})

test('the popup sees the rewrite that it last asked of a model, and none that a site asked for', async () => {
  const asked = [
    { draft: 'first', engine: 'openai' },
    { draft: 'second', engine: 'openai' },
    { draft: 'as it was typed', engine: 'stylist' },
    { draft: 'on a site', engine: 'openai', site: 'blog.example' },
  ]
  for (const [createdAt, request] of asked.entries()) {
    const { id } = await addJob(request)
    await database.jobs.update(id, { createdAt })
  }
  expect((await latestModelJob())?.draft).toBe('second')
})
