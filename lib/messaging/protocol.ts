import { z } from 'zod'
import { Account, Post } from '../posts/post.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import { Settings } from '../settings/settings.ts'

/** Who may send a message: a content script on a site that is turned on, only our own pages, or both. */
export type Senders = 'content' | 'extension' | 'any'

interface Message<Input extends z.ZodType, Output> {
  from: Senders
  input: Input
  /** Only a type: replies come from our own worker and are not parsed. */
  output?: Output
}

function message<Output>() {
  return <Input extends z.ZodType>(from: Senders, input: Input): Message<Input, Output> => ({ from, input })
}

const Nothing = z.undefined().or(z.null())

/** What a content script may do on its page. */
export interface PageAdvice {
  /** The adapter to use. */
  site: string
  /** Who the person said they are here. */
  author?: string
  includeRestricted: boolean
  composeButton: boolean
}

/** What became of a batch of posts; given when the write is durable. */
export interface SaveReport {
  added: number
  updated: number
  unchanged: number
  /** All posts now kept of this account. */
  total: number
}

export const RewriteRequest = z.object({
  draft: z.string().max(100_000),
  /** Whose voice; without it the one chosen in the settings. */
  account: Account.optional(),
})
export type RewriteRequest = z.infer<typeof RewriteRequest>

export const JobId = z.string().min(1).max(100)
export type JobId = z.infer<typeof JobId>

/** How a rewrite ended. Expected states are values. */
export type RewriteOutcome =
  | { state: 'done'; result: RewriteResult; posts: number }
  /** No posts, so no voice yet. */
  | { state: 'no voice' }
  | { state: 'cancelled' }
  | { state: 'failed'; reason: string }

export const ProfileCorrection = z.object({
  account: Account,
  /** Traits that the person says are not theirs. */
  switchedOff: z.array(z.string().max(100)).max(200),
})
export type ProfileCorrection = z.infer<typeof ProfileCorrection>

/** Everything one part of the extension may ask of the background worker. */
export const protocol = {
  // from a content script: little, as it shares a process with the page
  pageOpened: message<PageAdvice | null>()('content', Nothing),
  savePosts: message<SaveReport>()('content', z.array(Post).max(500)),
  openOptions: message<null>()('any', Nothing),
  // from both: a rewrite is a job, so that closing a page loses nothing
  startRewrite: message<JobId>()('any', RewriteRequest),
  /** Answers when the job has ended; asked again after the worker died, it goes on. */
  awaitRewrite: message<RewriteOutcome>()('any', JobId),
  cancelRewrite: message<null>()('any', JobId),
  // from our own pages only
  saveDraft: message<null>()('extension', z.string().max(100_000)),
  saveSettings: message<null>()('extension', Settings),
  correctProfile: message<null>()('extension', ProfileCorrection),
  rebuildProfile: message<null>()('extension', Account),
  forgetPosts: message<null>()('extension', z.object({ account: Account.optional() })),
}
export type Protocol = typeof protocol
export type MessageName = keyof Protocol
export type Input<Name extends MessageName> = z.input<Protocol[Name]['input']>
export type ParsedInput<Name extends MessageName> = z.output<Protocol[Name]['input']>
export type Output<Name extends MessageName> = NonNullable<Protocol[Name]['output']> | Extract<Protocol[Name]['output'], null>
