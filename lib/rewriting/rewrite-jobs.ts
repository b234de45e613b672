import { inBackground } from './in-background.ts'
import { outcomeOf, type RewriteJob, type RewriteOutcome } from './job.ts'
import type { RewritePhase, Rewriter, Voice } from './rewriter.ts'

/** Where jobs are kept. */
export interface JobStore {
  add(job: { draft: string; account?: string }): Promise<RewriteJob>
  get(id: string): Promise<RewriteJob | undefined>
  unfinished(): Promise<RewriteJob[]>
  /** Notes how far a job is; one that has ended, or is no longer kept, stays as it is. */
  advance(id: string, phase: RewritePhase): Promise<void>
  /** Notes the account whose voice a job gets, in the same way. */
  lend(id: string, voice: string): Promise<void>
  /** Ends a job, unless it has ended already; answers with the job as it now stands, if it is still kept. */
  end(id: string, outcome: RewriteOutcome): Promise<RewriteJob | undefined>
}

/** What a rewrite needs beside the draft. */
export interface Preparation {
  /** The account whose voice it is. */
  account: string
  voice: Voice
  strength: number
}

/** Rewrites as jobs: each is kept in the store, worked on once at a time, and ends with an outcome. */
export interface RewriteJobs {
  /** Keeps a new job, begins to work on it, and answers its id. */
  start(request: { draft: string; account?: string }): Promise<string>
  /**
   * Waits for a job's outcome; one that nobody works on is taken up again.
   * @throws Error where the job is no longer kept
   */
  outcome(id: string): Promise<RewriteOutcome>
  /** Ends a job as cancelled, unless it has ended already. */
  cancel(id: string): Promise<void>
  /** Takes up all jobs that an earlier worker left unfinished, and waits for them. */
  resume(): Promise<void>
}

/**
 * The jobs over a store.
 * @param prepare finds the voice for an account; nothing where there is none yet
 */
export function rewriteJobs(
  store: JobStore,
  rewriter: Rewriter,
  prepare: (account?: string) => Promise<Preparation | undefined>,
): RewriteJobs {
  const running = new Map<string, { outcome: Promise<RewriteOutcome>; abort: AbortController }>()

  function run(job: RewriteJob): Promise<RewriteOutcome> {
    const known = running.get(job.id)
    if (known !== undefined) return known.outcome
    const abort = new AbortController()
    const outcome = settle(job, abort.signal).finally(() => running.delete(job.id))
    running.set(job.id, { outcome, abort })
    return outcome
  }

  async function settle(job: RewriteJob, signal: AbortSignal): Promise<RewriteOutcome> {
    const outcome = await rewrite(job, signal).catch((error: unknown): RewriteOutcome => {
      if (signal.aborted) return { state: 'cancelled' }
      return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
    })
    const ended = await store.end(job.id, outcome)
    return (ended && outcomeOf(ended)) ?? outcome
  }

  async function rewrite({ id, draft, account }: RewriteJob, signal: AbortSignal): Promise<RewriteOutcome> {
    const preparation = await prepare(account)
    if (preparation === undefined) return { state: 'no voice' }
    const { voice, strength } = preparation
    await store.lend(id, preparation.account)
    for await (const event of rewriter.rewrite({ draft, voice, strength }, signal)) {
      signal.throwIfAborted()
      if (event.type === 'result') {
        return { state: 'done', result: event.result, posts: voice.profile.posts }
      }
      await store.advance(id, event.phase)
    }
    throw new Error(`The rewriter "${rewriter.id}" ended without a result.`)
  }

  return {
    async start(request) {
      const job = await store.add(request)
      inBackground('a rewrite', () => run(job))
      return job.id
    },
    async outcome(id) {
      const known = running.get(id)
      if (known !== undefined) return known.outcome
      const job = await store.get(id)
      if (job === undefined) throw new Error('This rewrite is no longer kept. Start it again.')
      return outcomeOf(job) ?? run(job)
    },
    async cancel(id) {
      running.get(id)?.abort.abort()
      await store.end(id, { state: 'cancelled' })
    },
    async resume() {
      await Promise.all((await store.unfinished()).map(run))
    },
  }
}
