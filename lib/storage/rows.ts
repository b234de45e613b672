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
