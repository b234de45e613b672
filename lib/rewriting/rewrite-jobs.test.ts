import { describe, expect, test, vi } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { addJob, advanceJob, beginJob, endJob, unfinishedJobs } from '../storage/jobs.ts'
import { job } from '../storage/queries.ts'
import { database } from '../storage/database.ts'
import { type Preparation, rewriteJobs } from './rewrite-jobs.ts'
import type { Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'

slowDatabase(6)

const store = { add: addJob, get: job, unfinished: unfinishedJobs, begin: beginJob, advance: advanceJob, end: endJob }
const preparation: Preparation = {
  account: 'blog:ana',
  voice: { profile: { version: 1, posts: 12, claims: [], faint: [], languages: {} }, switchedOff: ['small-i'] },
  strength: 0.7,
}
const prepare = async () => preparation
const hello = { draft: 'hello', engine: 'stylist' }

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
  const id = await jobs.start(hello)
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

test('how much longer a site takes it is kept, and is the limit', async () => {
  const { rewriter, tasks } = freeRewriter()
  const jobs = rewriteJobs(store, rewriter, prepare)
  const id = await jobs.start({ ...hello, charactersLeft: 3 })
  await jobs.outcome(id)
  expect((await job(id))?.charactersLeft).toBe(3)
  expect(tasks[0]?.limit?.most).toBe('hello'.length + 3)
})

test('the voice is asked for by the account that was named', async () => {
  const asked: (string | undefined)[] = []
  const jobs = rewriteJobs(store, freeRewriter().rewriter, async ({ account }) => void asked.push(account))
  expect(await jobs.outcome(await jobs.start({ ...hello, account: 'blog:ana' }))).toEqual({ state: 'no voice' })
  expect(await jobs.outcome(await jobs.start(hello))).toEqual({ state: 'no voice' })
  expect(asked).toEqual(['blog:ana', undefined])
})

test('what a dead worker left is taken up by the next one, once', async () => {
  const dead = rewriteJobs(store, heldRewriter().rewriter, prepare)
  const ids = [await dead.start({ ...hello, draft: 'one' }), await dead.start({ ...hello, draft: 'two' })]
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
  const { id } = await addJob({ ...hello, draft: 'left behind' })
  const jobs = rewriteJobs(store, freeRewriter().rewriter, prepare)
  expect(await jobs.outcome(id)).toMatchObject({ state: 'done' })
})

test('cancelling ends a rewrite at once for those who look, and for good', async () => {
  const { rewriter, begun, letGo } = heldRewriter()
  const jobs = rewriteJobs(store, rewriter, prepare)
  const id = await jobs.start(hello)
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
  const id = await jobs.start(hello)
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
    const id = await jobs.start(hello)
    expect(await jobs.outcome(id)).toEqual({ state: 'failed', reason })
    expect(await job(id)).toMatchObject({ phase: 'failed', reason })
  }
})

test('an end that could not be kept is told to who waits, and is in the log where nobody does', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const full = new Error('The disk is full.')
  const jobs = rewriteJobs({ ...store, end: () => Promise.reject(full) }, freeRewriter().rewriter, prepare)
  await expect(jobs.outcome(await jobs.start(hello))).rejects.toBe(full)
  expect(log.mock.calls).toEqual([['Idiolect failed at a rewrite:', full]])
  log.mockRestore()
})

test('a job that is no longer kept is answered with a sentence', async () => {
  const jobs = rewriteJobs(store, freeRewriter().rewriter, prepare)
  await expect(jobs.outcome('gone')).rejects.toThrow('This rewrite is no longer kept. Start it again.')
  const id = await jobs.start(hello)
  const outcome = jobs.outcome(id)
  await database.jobs.clear()
  expect(await outcome).toEqual({ state: 'cancelled' })
  expect(await database.jobs.count()).toBe(0)
})

test('giving up the voice of an account stops the work in it, and no other', async () => {
  const { rewriter, begun, letGo } = heldRewriter()
  const jobs = rewriteJobs(store, rewriter, prepare)
  const outcome = jobs.outcome(await jobs.start(hello))
  await begun
  jobs.giveUp('blog:bo')
  letGo()
  expect(await outcome).toMatchObject({ state: 'done' })
  for (const account of ['blog:ana', undefined]) {
    const held = heldRewriter()
    const others = rewriteJobs(store, held.rewriter, prepare)
    const stopped = others.outcome(await others.start(hello))
    await held.begun
    others.giveUp(account)
    held.letGo()
    expect(await stopped).toEqual({ state: 'cancelled' })
  }
})

test('work whose voice is not known yet is given up with any', async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const { rewriter, tasks } = freeRewriter()
  const jobs = rewriteJobs(store, rewriter, () => gate.then(prepare))
  const outcome = jobs.outcome(await jobs.start(hello))
  await vi.waitUntil(async () => (await unfinishedJobs()).length > 0)
  jobs.giveUp('blog:ana')
  letGo()
  expect(await outcome).toEqual({ state: 'cancelled' })
  expect(tasks).toEqual([])
})

test('a job that is forgotten by anybody gets no more requests', async () => {
  const requests: number[] = []
  const twice: Rewriter = {
    id: 'openai',
    async *rewrite({ draft }) {
      for (const request of [1, 2]) {
        yield { type: 'phase', phase: 'connecting' }
        requests.push(request)
        if (request === 1) await database.jobs.clear()
        yield { type: 'phase', phase: 'checking' }
      }
      yield { type: 'result', result: shouted(draft) }
    },
  }
  const jobs = rewriteJobs(store, twice, prepare)
  expect(await jobs.outcome(await jobs.start(hello))).toEqual({ state: 'cancelled' })
  expect(requests).toEqual([1])
})

describe('a model', () => {
  const stylist = freeRewriter().rewriter
  const asked = { draft: 'hello', engine: 'openai' }

  /** Jobs whose model is this one. */
  function jobsBy(rewriter: Rewriter) {
    return rewriteJobs(store, stylist, async () => ({ ...preparation, rewriter }))
  }

  /** A rewriter that says one thing in each of its phases and then never ends, unless it is told to. */
  function endless() {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    let begins = 0
    const rewriter: Rewriter = {
      id: 'openai',
      async *rewrite(_, signal) {
        begins += 1
        yield { type: 'phase', phase: 'loading', progress: 0.4 }
        yield { type: 'phase', phase: 'writing', words: 2 }
        begin()
        await new Promise((_settle, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
      },
    }
    return { rewriter, begun, begins: () => begins }
  }

  test('rewrites where there is one, and its job says how far it is', async () => {
    const { rewriter, begun } = endless()
    const jobs = jobsBy(rewriter)
    const id = await jobs.start(asked)
    await begun
    expect(await job(id)).toMatchObject({ engine: 'openai', phase: 'writing', words: 2, tries: 1 })
    await jobs.cancel(id)
    expect(await jobs.outcome(id)).toEqual({ state: 'cancelled' })
    const free = jobsBy(freeRewriter().rewriter)
    const outcome = await free.outcome(await free.start(asked))
    expect(outcome).toMatchObject({ state: 'done', result: { text: 'HELLO' } })
    expect(outcome).not.toHaveProperty('result.fallback')
  })

  test('that fails leaves the draft to the stylist, with the sentence', async () => {
    const failing: Rewriter = {
      id: 'openai',
      // oxlint-disable-next-line require-yield -- it fails before anything
      async *rewrite() {
        throw new Error('No server answers.')
      },
    }
    const jobs = jobsBy(failing)
    expect(await jobs.outcome(await jobs.start(asked))).toMatchObject({
      state: 'done',
      result: { text: 'HELLO', fallback: 'No server answers. So the stylist rewrote this.' },
    })
  })

  test('that is not to be had is told', async () => {
    const jobs = rewriteJobs(store, stylist, async () => ({ ...preparation, fallback: 'No server is named.' }))
    expect(await jobs.outcome(await jobs.start(asked))).toMatchObject({ result: { fallback: 'No server is named.' } })
  })

  test('over which the worker dies is tried twice, then the stylist rewrites', async () => {
    const { rewriter, begins } = endless()
    const id = await jobsBy(rewriter).start(asked)
    for (const tries of [1, 2]) {
      await vi.waitUntil(async () => (await job(id))?.tries === tries && begins() === tries)
      // The next worker knows nothing of this one.
      if (tries < 2) void jobsBy(rewriter).resume()
    }
    expect(await jobsBy(rewriter).outcome(id)).toMatchObject({
      result: { text: 'HELLO', fallback: 'The model was interrupted twice, so the stylist rewrote this.' },
    })
    expect(begins()).toBe(2)
  })

  test('that comes to no end is given up', async () => {
    const limit = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
    const { rewriter, begun } = endless()
    const jobs = jobsBy(rewriter)
    const id = await jobs.start(asked)
    await begun
    limit.abort(new DOMException('', 'TimeoutError'))
    expect(await jobs.outcome(id)).toMatchObject({
      state: 'done',
      result: { fallback: expect.stringMatching(/15 min/) },
    })
    vi.restoreAllMocks()
  })
})
