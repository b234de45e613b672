import { z } from 'zod'
import type { Examination } from '../engines/doctor/examination.ts'
import type { Availability, Engine, Message as ModelMessage } from '../engines/engine.ts'
import { OpenAiSettings } from '../engines/settings.ts'
import { Sharing } from '../engines/sharing.ts'
import { Account, Post } from '../posts/post.ts'
import type { SaveReport } from '../posts/save-report.ts'
import type { RewriteOutcome } from '../rewriting/job.ts'
import { SettingsChange } from '../settings/settings-change.ts'

/**
 * Who may send a message: our script on a site that is turned on (`content`), our script even where the site was turned
 * off meanwhile (`page`), only our own pages (`extension`), or our own pages and sites that are turned on (`any`).
 */
export type Senders = 'content' | 'page' | 'extension' | 'any'

interface Message<From extends Senders, Input extends z.ZodType, Output> {
  from: From
  input: Input
  /** Only a type: replies come from our own worker and are not parsed. */
  output?: Output
}

function message<Output>() {
  return <From extends Senders, Input extends z.ZodType>(from: From, input: Input): Message<From, Input, Output> => ({
    from,
    input,
  })
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
  /** The model that rewrites, as it names itself; without it, the stylist does. */
  model?: string
}

/** A draft to rewrite. */
export const RewriteRequest = z.object({
  draft: z.string().max(100_000),
  /** Whose voice, for a site only that of its own account; without it the one chosen in the settings. */
  account: Account.optional(),
  /** How many characters more the site takes, where it says so. */
  charactersLeft: z.int().min(-1_000_000).max(1_000_000).optional(),
  /** The stylist, which costs nothing, or whoever the person chose in the settings. */
  by: z.enum(['stylist', 'chosen']).default('chosen'),
})
export type RewriteRequest = z.input<typeof RewriteRequest>

export type { RewriteOutcome }

/** The name of a rewrite, by which it is waited for and cancelled. */
export const JobId = z.string().min(1).max(100)
export type JobId = z.infer<typeof JobId>

/** The popup's draft. */
export const Draft = z.object({
  text: z.string().max(100_000),
  /** Changes that the person refused in it, by the names that the page gave them. */
  refused: z.array(z.string()).max(10_000).default([]),
})
export type Draft = z.infer<typeof Draft>

/** What the person corrected in the profile of an account. */
export const ProfileCorrection = z.object({
  account: Account,
  /** Traits that the person says are not theirs. */
  switchedOff: z.array(z.string().max(100)).max(200),
})
export type ProfileCorrection = z.infer<typeof ProfileCorrection>

/** A server and the port it listens on: `https://api.example`. */
const Origin = z.string().regex(/^https?:\/\/[^/?#@\s]+$/, 'an origin is an address such as "https://api.example"')
const ModelName = z.string().regex(/^[^/\\]{1,200}$/, 'a name has no slashes')

/** What the person made of a sentence of their guided profile: their words, or null where they took it away. */
export const SentenceChange = z.object({
  account: Account,
  key: z.string().max(2000),
  text: z.string().trim().min(1, 'it is empty').max(500).nullable(),
})
export type SentenceChange = z.infer<typeof SentenceChange>

/** A model file to fetch. */
export const ModelDownload = z.object({
  name: ModelName,
  url: z.url({ protocol: /^https?$/, error: 'The address must begin with https:// or http://.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'a checksum is 64 letters a to f and digits')
    .optional(),
})
export type ModelDownload = z.infer<typeof ModelDownload>

/** The very text that a rewrite would send, and where to. */
export interface RequestPreview {
  label: string
  place: Engine['place']
  messages: readonly ModelMessage[]
}

/** Everything one part of the extension may ask of the background worker. */
export const protocol = {
  // from a content script: little, as it shares a process with the page
  /** Answers null where the site is turned off. */
  pageOpened: message<PageAdvice | null>()('page', Nothing),
  /** Answers when the write is durable. */
  savePosts: message<SaveReport>()('content', z.array(Post).max(500)),
  openOptions: message<null>()('any', Nothing),
  // from both: a rewrite is a job, so that closing a page loses nothing
  startRewrite: message<JobId>()('any', RewriteRequest),
  /** Answers when the job has ended; asked again after the worker died, it goes on. */
  awaitRewrite: message<RewriteOutcome>()('any', JobId),
  cancelRewrite: message<null>()('any', JobId),
  // from our own pages only
  saveDraft: message<null>()('extension', Draft),
  saveSettings: message<null>()('extension', SettingsChange),
  correctProfile: message<null>()('extension', ProfileCorrection),
  rebuildProfile: message<null>()('extension', Account),
  forgetPosts: message<null>()('extension', z.object({ account: Account.optional() })),
  // models
  keepKey: message<null>()('extension', z.object({ origin: Origin, key: z.string().trim().min(1).max(1000) })),
  forgetKey: message<null>()('extension', z.object({ origin: Origin })),
  listModels: message<readonly string[]>()('extension', OpenAiSettings.pick({ baseUrl: true })),
  examineServer: message<Examination>()('extension', OpenAiSettings),
  /** Of the engine that is chosen; the stylist is always ready. */
  engineAvailability: message<Availability>()('extension', Nothing),
  /** While the person types, so that the first rewrite does not wait for the model. */
  warmModel: message<null>()('extension', Nothing),
  /** Answers null where there is no voice yet, or no model is chosen. */
  previewRequest: message<RequestPreview | null>()(
    'extension',
    z.object({ draft: z.string().max(100_000), sharing: Sharing }),
  ),
  clearRequests: message<null>()('extension', Nothing),
  /** Has the profile put in words by counts, unless that was done, or a model did it. */
  guideProfile: message<null>()('extension', Account),
  /** Has the chosen model read the posts. Answers when that has begun. */
  readPosts: message<null>()('extension', Account),
  stopReading: message<null>()('extension', Account),
  changeSentence: message<null>()('extension', SentenceChange),
  restoreSentence: message<null>()('extension', SentenceChange.pick({ account: true, key: true })),
  /** Begins a download, or goes on with it. Answers when that has begun. */
  downloadModel: message<null>()('extension', ModelDownload),
  pauseDownload: message<null>()('extension', z.object({ name: ModelName })),
  /** Deletes a model file, or what has come of one. */
  removeModel: message<null>()('extension', z.object({ name: ModelName })),
}
export type Protocol = typeof protocol
export type MessageName = keyof Protocol
/** What goes into a message, as its sender writes it. */
export type Input<Name extends MessageName> = z.input<Protocol[Name]['input']>
/** The same as its handler gets it, with what was left out filled in. */
export type ParsedInput<Name extends MessageName> = z.output<Protocol[Name]['input']>
/** What a message answers. */
export type Output<Name extends MessageName> =
  | NonNullable<Protocol[Name]['output']>
  | Extract<Protocol[Name]['output'], null>
