import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import { database } from './database.ts'
import { addJob, advanceJob, endJob, unfinishedJobs } from './jobs.ts'
import { job } from './queries.ts'

slowDatabase(4)

const result: RewriteResult = { text: 'hi', source: 'test', changes: [], checks: [] }

test('a job goes through its phases, and its end is final', async () => {
  const { id } = await addJob({ draft: 'Hello.', account: 'blog:ana' })
  expect(await job(id)).toMatchObject({ phase: 'queued', draft: 'Hello.', account: 'blog:ana' })
  await advanceJob(id, 'writing')
  expect((await unfinishedJobs()).map((row) => row.phase)).toEqual(['writing'])
  const ended = await endJob(id, { state: 'done', result, posts: 12 })
  expect(ended).toMatchObject({ phase: 'done', result, posts: 12 })
  await advanceJob(id, 'checking')
  expect(await endJob(id, { state: 'cancelled' })).toEqual(ended)
  expect(await job(id)).toEqual(ended)
  expect(await unfinishedJobs()).toEqual([])
})

test('a job that is no longer kept does not come back', async () => {
  const { id } = await addJob({ draft: 'Hello.' })
  await database.jobs.clear()
  await advanceJob(id, 'writing')
  expect(await endJob(id, { state: 'failed', reason: 'late' })).toBeUndefined()
  expect(await database.jobs.count()).toBe(0)
})

test('the newest twenty ended jobs are kept, and all that have not ended', async () => {
  for (let number = 0; number < 40; number++) {
    const { id } = await addJob({ draft: String(number) })
    await database.jobs.update(id, { createdAt: number })
    if (number >= 5) await endJob(id, { state: 'no voice' })
  }
  await addJob({ draft: 'the last' })
  const drafts = (await database.jobs.toArray()).toSorted((one, other) => one.createdAt - other.createdAt)
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => String(from + index))
  expect(drafts.map(({ draft }) => draft)).toEqual([...numbers(0, 5), ...numbers(20, 40), 'the last'])
})
