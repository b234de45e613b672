import type { StyleProfile } from '../profile/style-profile.ts'

/** How a person writes, as a rewriter uses it. */
export interface Voice {
  profile: StyleProfile
  /** Traits that the person switched off. */
  switchedOff: readonly string[]
}

/** One change, for the reader: `[at, at + from.length)` of the draft became `to`. */
export interface Change {
  at: number
  from: string
  to: string
  /** The traits that made it, and why, a sentence each. */
  traits: string[]
  evidence: string[]
}

/** Something that was looked at before the rewrite was shown. */
export interface Check {
  name: string
  passed: boolean
  detail: string
}

/** A rewrite, with what it changed and what was looked at. Plain JSON. */
export interface RewriteResult {
  /** The draft with all changes applied. */
  text: string
  /** Which rewriter wrote it: `stylist`, or an engine's id. */
  source: string
  /** Ascending, not overlapping. Applying any subset of them gives a rewrite too. */
  changes: Change[]
  checks: Check[]
}

/** What a rewriter is given. */
export interface RewriteTask {
  draft: string
  voice: Voice
  /** 0: hardly a touch, 1: all that the person does more often than not. */
  strength: number
}

/** How far a rewrite is, or that it is there. */
export type RewriteEvent = { type: 'phase'; phase: 'writing' | 'checking' } | { type: 'result'; result: RewriteResult }

/** Draft and voice in, checked rewrite out. The last event is the result. */
export interface Rewriter {
  id: string
  rewrite(task: RewriteTask, signal: AbortSignal): AsyncIterable<RewriteEvent>
}
