import type { EnginePhase, TokenUse } from '../engines/engine.ts'
import type { GuidedProfile } from '../guided-profile/guided-profile.ts'
import type { Post } from '../posts/post.ts'
import type { StyleProfile } from '../profile/style-profile.ts'

/** How a person writes, as a rewriter uses it. */
export interface Voice {
  profile: StyleProfile
  /** Traits that the person switched off. */
  switchedOff: readonly string[]
  /** The profile in words, as the person sees and may have edited it. Without it, the claims of the profile are used. */
  guided?: Pick<GuidedProfile, 'guidance' | 'sentences'>
  /** The person's posts to choose examples from, newest first. Who may not be told any is given none. */
  posts?: readonly Post[]
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

/** How long a text may be, as a site counts. */
export interface LengthLimit {
  most: number
  /** In the site's units; UTF-16 units do where it has none of its own. */
  lengthOf(text: string): number
}

/** A rewrite, with what it changed and what was looked at. Plain JSON. */
export interface RewriteResult {
  /** The draft with all changes applied. */
  text: string
  /** Which rewriter wrote it: `stylist`, or an engine's id. */
  source: string
  /** Ascending, not overlapping. Applying any subset of them gives a rewrite too. */
  changes: Change[]
  /** Of what is shown; where a model's replies were set aside, also those that failed, named with the try. */
  checks: Check[]
  /** Where a model was asked and the stylist answered: a sentence that says why. */
  fallback?: string
  /** The engine that was asked, as it names itself, and what that took in all; where one was. */
  asked?: { label: string; requests: number; tokens: TokenUse; cost?: number }
}

/** What a rewriter is given. */
export interface RewriteTask {
  draft: string
  voice: Voice
  /** 0: hardly a touch, 1: all that the person does more often than not. */
  strength: number
  limit?: LengthLimit
}

/** What a rewrite can be at, in this order; a model may be asked again after checking. */
export type RewritePhase = EnginePhase | 'writing' | 'checking'

/** How far a rewrite is, or that it is there. */
export type RewriteEvent =
  /** `progress` is 0 to 1 while loading; `words` are how many the model has written: the words are shown once they are checked. */
  { type: 'phase'; phase: RewritePhase; progress?: number; words?: number } | { type: 'result'; result: RewriteResult }

/** Draft and voice in, checked rewrite out. The last event is the result. */
export interface Rewriter {
  id: string
  rewrite(task: RewriteTask, signal: AbortSignal): AsyncIterable<RewriteEvent>
}
