import { inBackground } from './in-background.ts'
import { outcomeOf, type RewriteJob, type RewriteOutcome } from './job.ts'
import { limitFor } from './length-limit.ts'
import { noted, type Noted } from './noted-phases.ts'
import type { Rewriter, RewriteResult, Voice } from './rewriter.ts'

/** What is asked for: a draft, how much longer it may get, whose voice, by whom, and by which site. */
export type JobRequest = Pick<RewriteJob, 'draft' | 'charactersLeft' | 'account' | 'engine' | 'site'>

/** Where jobs are kept. */
export interface JobStore {
  add(request: JobRequest): Promise<RewriteJob>
  get(id: string): Promise<RewriteJob | undefined>
  unfinished(): Promise<RewriteJob[]>
  /** Notes that work on a job begins, and the account whose voice it gets; answers how often that was so, this time included. */
  begin(id: string, voice: string): Promise<number>
  /** Notes how far a job is; answers whether it goes on: one that has ended, or is no longer kept, stays as it is. */
  advance(id: string, noted: Noted): Promise<boolean>
  /** Ends a job, unless it has ended already; answers with the job as it now stands, if it is still kept. */
  end(id: string, outcome: RewriteOutcome): Promise<RewriteJob | undefined>
}

/** What a rewrite needs beside the draft. */
export interface Preparation {
  /** The account whose voice it is. */
  account: string
  voice: Voice
  strength: number
  /** A model guided by the profile; without one the stylist rewrites. */
  rewriter?: Rewriter
  /** Why there is none though one was asked for: a sentence. */
  fallback?: string
}

/** Rewrites as jobs: each is kept in the store, worked on once at a time, and ends with an outcome. */
export interface RewriteJobs {
  /** Keeps a new job, begins to work on it, and answers its id. */
  start(request: JobRequest): Promise<string>
  /**
   * Waits for a job's outcome; one that nobody works on is taken up again.
   * @throws Error where the job is no longer kept
   */
  outcome(id: string): Promise<RewriteOutcome>
  /** Ends a job as cancelled, unless it has ended already. */
  cancel(id: string): Promise<void>
  /** Stops the work on all jobs, or on those in the voice of an account, so that it can be forgotten. */
  giveUp(account?: string): void
  /** Takes up all jobs that an earlier worker left unfinished, and waits for them. */
  resume(): Promise<void>
}

/** The work on a job: how it ends, how it is stopped, and the account whose voice it gets, once that is known. */
interface Work {
  outcome: Promise<RewriteOutcome>
  abort: AbortController
  voice?: string
}

/** How often a model is begun with, and how long it may take each time, in milliseconds. */
const mostTries = 2
const longest = 15 * 60_000

/**
 * The jobs over a store. Where a model comes to nothing (it fails, takes too long, or the worker died over it twice), the
 * stylist rewrites, and the result says why.
 * @param prepare finds the voice and the rewriter for a job; nothing where there is no voice yet
 */
export function rewriteJobs(
  store: JobStore,
  stylist: Rewriter,
  prepare: (job: RewriteJob) => Promise<Preparation | undefined>,
): RewriteJobs {
  const running = new Map<string, Work>()

  function run(job: RewriteJob): Promise<RewriteOutcome> {
    const known = running.get(job.id)
    if (known !== undefined) return known.outcome
    const abort = new AbortController()
    const outcome = settle(job, abort).finally(() => running.delete(job.id))
    running.set(job.id, { outcome, abort })
    return outcome
  }

  async function settle(job: RewriteJob, abort: AbortController): Promise<RewriteOutcome> {
    const outcome = await rewrite(job, abort).catch((error: unknown): RewriteOutcome => {
      if (abort.signal.aborted) return { state: 'cancelled' }
      return { state: 'failed', reason: sentenceOf(error) }
    })
    const ended = await store.end(job.id, outcome)
    return (ended && outcomeOf(ended)) ?? outcome
  }

  async function rewrite(job: RewriteJob, abort: AbortController): Promise<RewriteOutcome> {
    const preparation = await prepare(job)
    if (preparation === undefined) return { state: 'no voice' }
    const work = running.get(job.id)
    if (work) work.voice = preparation.account
    const tries = await store.begin(job.id, preparation.account)
    if (tries === 0) abort.abort()
    abort.signal.throwIfAborted()
    const result = await resultOf(job, preparation, tries, abort)
    return { state: 'done', result, posts: preparation.voice.profile.posts }
  }

  async function resultOf(
    job: RewriteJob,
    preparation: Preparation,
    tries: number,
    abort: AbortController,
  ): Promise<RewriteResult> {
    const { signal } = abort
    const { rewriter, fallback } = preparation
    const byStylist = async (why?: string): Promise<RewriteResult> => ({
      ...(await rewriteBy(stylist, job, preparation, abort)),
      ...(why !== undefined && { fallback: why }),
    })
    if (rewriter === undefined) return byStylist(fallback)
    if (tries > mostTries) return byStylist('The model was interrupted twice, so the stylist rewrote this.')
    const limit = AbortSignal.timeout(longest)
    try {
      return await rewriteBy(rewriter, job, preparation, abort, AbortSignal.any([signal, limit]))
    } catch (error) {
      signal.throwIfAborted()
      return byStylist(
        limit.aborted
          ? `The model had not come to an end after ${longest / 60_000} minutes, so the stylist rewrote this.`
          : `${sentenceOf(error)} So the stylist rewrote this.`,
      )
    }
  }

  async function rewriteBy(
    rewriter: Rewriter,
    { id, draft, charactersLeft }: RewriteJob,
    { voice, strength }: Preparation,
    abort: AbortController,
    signal = abort.signal,
  ): Promise<RewriteResult> {
    // Who forgets a job, in whatever way, wants no more work on it.
    const note = noted(async (phase) => void ((await store.advance(id, phase)) || abort.abort()))
    const limit = charactersLeft === undefined ? {} : { limit: limitFor(draft, charactersLeft) }
    for await (const event of rewriter.rewrite({ draft, voice, strength, ...limit }, signal)) {
      signal.throwIfAborted()
      if (event.type === 'result') return event.result
      await note(event)
      signal.throwIfAborted()
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
    giveUp(account) {
      for (const { abort, voice } of running.values()) {
        // Whose voice it gets may not be known yet: it may be this one.
        if (account === undefined || voice === undefined || voice === account) abort.abort()
      }
    },
    async resume() {
      await Promise.all((await store.unfinished()).map(run))
    },
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
