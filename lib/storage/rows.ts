import type { RequestRecord } from '../engines/request-record.ts'
import type { SentenceEdit } from '../guided-profile/edited-sentences.ts'
import type { GuidedProfile } from '../guided-profile/guided-profile.ts'
import type { Reading } from '../guided-profile/readings.ts'
import type { Post } from '../posts/post.ts'
import type { ProfileCounts } from '../profile/counts.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import type { RewriteJob } from '../rewriting/job.ts'
import type { Settings } from '../settings/settings.ts'

/** A post as it is kept, under its key `site:id` and its account's key `site:author`. */
export interface PostRow extends Post {
  key: string
  account: string
}

/** An account's counts and the profile made of them. */
export interface ProfileRow {
  account: string
  site: string
  author: string
  /** All posts kept of the account, also those that are of no use for the profile. */
  kept: number
  counts: ProfileCounts
  profile: StyleProfile
  /** Set when the posts changed in a way that sums cannot follow: the profile is to be rebuilt from them. */
  stale: boolean
}

/** What the person corrected, stored apart from what is derived. */
export interface CorrectionRow {
  account: string
  switchedOff: string[]
}

/** The popup's draft, of which there is one. */
export interface DraftRow {
  id: 'popup'
  text: string
  /** Changes that the person refused in it. */
  refused: string[]
}

/** What the person chose: one row, as whichever version wrote it. */
export interface SettingsRow {
  id: 'settings'
  settings: Partial<Settings>
}

/** A rewrite under way or ended. */
export type JobRow = RewriteJob

/** A key, under the origin of the server that it was entered for and that alone may get it. */
export interface KeyRow {
  origin: string
  key: string
}

/** A request to a model, and the account whose voice it was about, where it was about one. */
export interface RequestRow extends RequestRecord {
  id: number
  account?: string
}

/** An account's profile in words, and what the person made of it. */
export interface GuidedProfileRow {
  account: string
  /** Without it only the person's edits are known, or a model reads the posts for the first time. */
  guided?: GuidedProfile
  /** The traits that were switched off when it was made. */
  without: string[]
  /** Laid on top, so that they survive a new making. */
  edits: SentenceEdit[]
  /** While a model reads the posts. */
  making?: Reading
  /** Why the last reading came to nothing: a sentence. */
  problem?: string
}

/** A model file on its way into the browser's own file system, under its name there. */
export interface DownloadRow {
  name: string
  url: string
  sha256?: string
  /** In bytes; what is to come is not always told. */
  received: number
  total?: number
  state: 'running' | 'paused' | 'failed'
  /** Why it failed: a sentence. */
  reason?: string
}
