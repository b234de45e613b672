import { expect, test, vi } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { addJob, advanceJob, endJob, lendVoice, unfinishedJobs } from '../storage/jobs.ts'
import { job } from '../storage/queries.ts'
import { database } from '../storage/database.ts'
import { type Preparation, rewriteJobs } from './rewrite-jobs.ts'
import type { Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'

slowDatabase(6)

const store = { add: addJob, get: job, unfinished: unfinishedJobs, advance: advanceJob, lend: lendVoice, end: endJob }
const preparation: Preparation = {
  account: 'blog:ana',
  voice: { profile: { version: 1, posts: 12, claims: [], faint: [], languages: {} }, switchedOff: ['small-i'] },
  strength: 0.7,
}
const prepare = async () => preparation

function shouted(draft: string): RewriteResult {
  return { text: draft.toUpperCase(), source: 'shouting', changes: [], checks: [] }
}

/** A rewriter that waits at its first phase until it is let go on, and notes what it was asked. */
function heldRewriter() {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const tasks: RewriteTask[] = []
  const rewriter: Rewriter = {
    id: 'held',
    async *rewrite(task) {
      tasks.push(task)
      yield { type: 'phase', phase: 'writing' }
      begin()
      await gate
      yield { type: 'phase', phase: 'checking' }
      yield { type: 'result', result: shouted(task.draft) }
    },
  }
  return { rewriter, tasks, begun, letGo }
}

function freeRewriter() {
  const held = heldRewriter()
  held.letGo()
  return held
}

test('a rewrite is kept from its start to its result', async () => {
  const { rewriter, tasks, begun, letGo } = heldRewriter()
  const jobs = rewriteJobs(store, rewriter, prepare)
  const id = await jobs.start({ draft: 'hello' })
  const outcome = jobs.outcome(id)
  await begun
  expect(await job(id)).toMatchObject({ phase: 'writing', draft: 'hello', voice: 'blog:ana' })
  letGo()
  expect(await outcome).toEqual({ state: 'done', result: shouted('hello'), posts: 12 })
  expect(await job(id)).toMatchObject({ phase: 'done', result: shouted('hello'), posts: 12 })
  expect(await jobs.outcome(id)).toEqual(await outcome)
  const { voice, strength } = preparation
  expect(tasks).toEqual([{ draft: 'hello', voice, strength }])
})

test('the voice is asked for by the account that was named', async () => {
  const asked: (string | undefined)[] = []
  const jobs = rewriteJobs(store, freeRewriter().rewriter, async (account) => void asked.push(account))
  expect(await jobs.outcome(await jobs.start({ draft: 'a', account: 'blog:ana' }))).toEqual({ state: 'no voice' })
  expect(await jobs.outcome(await jobs.start({ draft: 'b' }))).toEqual({ state: 'no voice' })
  expect(asked).toEqual(['blog:ana', undefined])
})

test('what a dead worker left is taken up by the next one, once', async () => {
  const dead = rewriteJobs(store, heldRewriter().rewriter, prepare)
  const ids = [await dead.start({ draft: 'one' }), await dead.start({ draft: 'two' })]
  const { rewriter, tasks } = freeRewriter()
  const next = rewriteJobs(store, rewriter, prepare)
  const [, first, second] = await Promise.all([next.resume(), ...ids.map((id) => next.outcome(id))])
  expect([first, second]).toMatchObject([{ result: shouted('one') }, { result: shouted('two') }])
  expect(tasks.map(({ draft }) => draft).toSorted()).toEqual(['one', 'two'])
  expect(await unfinishedJobs()).toEqual([])
  await next.resume()
  expect(tasks).toHaveLength(2)
})

test('asking for the outcome is enough to take a job up', async () => {
  const { id } = await addJob({ draft: 'left behind' })
  const jobs = rewriteJobs(store, freeRewriter().rewriter, prepare)
  expect(await jobs.outcome(id)).toMatchObject({ state: 'done' })
})

test('cancelling ends a rewrite at once for those who look, and for good', async () => {
  const { rewriter, begun, letGo } = heldRewriter()
  const jobs = rewriteJobs(store, rewriter, prepare)
  const id = await jobs.start({ draft: 'hello' })
  const outcome = jobs.outcome(id)
  await begun
  await jobs.cancel(id)
  expect(await job(id)).toMatchObject({ phase: 'cancelled' })
  letGo()
  expect(await outcome).toEqual({ state: 'cancelled' })
  expect(await jobs.outcome(id)).toEqual({ state: 'cancelled' })
  await jobs.resume()
  expect(await job(id)).not.toHaveProperty('result')
})

test('cancelling what has ended changes nothing', async () => {
  const jobs = rewriteJobs(store, freeRewriter().rewriter, prepare)
  const id = await jobs.start({ draft: 'hello' })
  await jobs.outcome(id)
  await jobs.cancel(id)
  expect(await jobs.outcome(id)).toMatchObject({ state: 'done' })
})

test('a rewriter that fails or says nothing ends the job with a sentence', async () => {
  const failing: Rewriter = {
    id: 'failing',
    rewrite() {
      throw new Error('There is no memory left.')
    },
  }
  const silent: Rewriter = { id: 'silent', async *rewrite() {} }
  for (const [rewriter, reason] of [
    [failing, 'There is no memory left.'],
    [silent, 'The rewriter "silent" ended without a result.'],
  ] as const) {
    const jobs = rewriteJobs(store, rewriter, prepare)
    const id = await jobs.start({ draft: 'hello' })
    expect(await jobs.outcome(id)).toEqual({ state: 'failed', reason })
    expect(await job(id)).toMatchObject({ phase: 'failed', reason })
  }
})

test('an end that could not be kept is told to who waits, and is in the log where nobody does', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const full = new Error('The disk is full.')
  const jobs = rewriteJobs({ ...store, end: () => Promise.reject(full) }, freeRewriter().rewriter, prepare)
  await expect(jobs.outcome(await jobs.start({ draft: 'hello' }))).rejects.toBe(full)
  expect(log.mock.calls).toEqual([['Idiolect failed at a rewrite:', full]])
  log.mockRestore()
})

test('a job that is no longer kept is answered with a sentence', async () => {
  const jobs = rewriteJobs(store, freeRewriter().rewriter, prepare)
  await expect(jobs.outcome('gone')).rejects.toThrow('This rewrite is no longer kept. Start it again.')
  const id = await jobs.start({ draft: 'hello' })
  const outcome = jobs.outcome(id)
  await database.jobs.clear()
  expect(await outcome).toMatchObject({ state: 'done' })
  expect(await database.jobs.count()).toBe(0)
})
