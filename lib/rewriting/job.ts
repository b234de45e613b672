import type { RewritePhase, RewriteResult } from './rewriter.ts'

/** A rewrite under way or ended, as it is kept: closing a page or losing the worker loses nothing. Plain JSON. */
export interface RewriteJob {
  id: string
  createdAt: number
  draft: string
  /** How many characters more than the draft the site takes. */
  charactersLeft?: number
  /** The account whose voice was asked for. */
  account?: string
  /** The account whose voice it got. */
  voice?: string
  /** Who was to rewrite it when it was asked for: `stylist`, or an engine's id. */
  engine: string
  /** The host of the site that asked; our own pages have none. */
  site?: string
  phase: 'queued' | RewritePhase | RewriteOutcome['state']
  /** When it came to this phase, in epoch milliseconds. */
  since: number
  /** 0 to 1, while a model is loaded. */
  progress?: number
  /** How many words a model has written. */
  words?: number
  /** How often it was begun with: a worker or the host of a model may die over it. */
  tries: number
  result?: RewriteResult
  /** How many posts the voice was made from. */
  posts?: number
  reason?: string
}

/** How far a rewrite is. */
export type RewriteProgress = Pick<RewriteJob, 'phase' | 'since' | 'progress' | 'words'>

/** How a rewrite ended. Expected states are values. */
export type RewriteOutcome =
  | { state: 'done'; result: RewriteResult; posts: number }
  /** No posts, so no voice yet. */
  | { state: 'no voice' }
  | { state: 'cancelled' }
  | { state: 'failed'; reason: string }

/** How a job ended; nothing while it has not. */
export function outcomeOf(job: RewriteJob): RewriteOutcome | undefined {
  switch (job.phase) {
    case 'done':
      return job.result && { state: 'done', result: job.result, posts: job.posts ?? 0 }
    case 'no voice':
    case 'cancelled':
      return { state: job.phase }
    case 'failed':
      return { state: 'failed', reason: job.reason ?? 'The rewrite failed.' }
    default:
      return undefined
  }
}
