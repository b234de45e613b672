import { Dexie } from 'dexie'
import { profileVersion } from '../profile/version.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Settings } from '../settings/settings.ts'
import { database } from './database.ts'
import type { DownloadRow, DraftRow, GuidedProfileRow, JobRow, PostRow, ProfileRow, RequestRow } from './rows.ts'

const chunkSize = 250

/** What the person chose, with defaults for the rest. */
export async function settings(): Promise<Settings> {
  return readSettings((await database.settings.get('settings'))?.settings)
}

/** Every account with its profile, most posts first. A profile that another version made has no claims until it is rebuilt. */
export async function profiles(): Promise<ProfileRow[]> {
  const rows = (await database.profiles.toArray()).map(readable)
  return rows.toSorted((a, b) => b.kept - a.kept || (a.account < b.account ? -1 : 1))
}

function readable(row: ProfileRow): ProfileRow {
  return row.profile.version === profileVersion
    ? row
    : { ...row, profile: { ...row.profile, claims: [], faint: [], languages: {} } }
}

/** The traits that the person switched off for an account. */
export async function correction(account: string): Promise<string[]> {
  return (await database.corrections.get(account))?.switchedOff ?? []
}

/** The draft as it was left. */
export async function draft(): Promise<Omit<DraftRow, 'id'>> {
  return (await database.drafts.get('popup')) ?? { text: '', refused: [] }
}

/** A rewrite under way or ended. */
export async function job(id: string): Promise<JobRow | undefined> {
  return database.jobs.get(id)
}

/** The rewrite that our own pages last asked of a model, under way or ended. */
export async function latestModelJob(): Promise<JobRow | undefined> {
  const jobs = await database.jobs.filter(({ engine, site }) => engine !== 'stylist' && site === undefined).toArray()
  return jobs.toSorted((one, other) => other.createdAt - one.createdAt)[0]
}

/** The rewrites that a site asked of a model since a time, under way or ended. */
export async function modelJobsOf(site: string, since: number): Promise<JobRow[]> {
  return database.jobs
    .filter((row) => row.site === site && row.engine !== 'stylist' && row.createdAt >= since)
    .toArray()
}

/** The servers that a key is kept for, by their origins; what the keys are is for the background worker alone. */
export async function originsWithKey(): Promise<string[]> {
  return database.keys.toCollection().primaryKeys()
}

/** The latest requests to models, newest first. */
export async function requests(): Promise<RequestRow[]> {
  return (await database.requests.orderBy('id').toArray()).toReversed()
}

/** An account's profile in words and what the person made of it, as far as there is any. */
export async function guidedProfile(account: string): Promise<GuidedProfileRow> {
  return (await database.guidedProfiles.get(account)) ?? { account, without: [], edits: [] }
}

/** Model files on their way. */
export async function downloads(): Promise<DownloadRow[]> {
  return database.downloads.toArray()
}

/** The latest posts of an account, newest first, those without a time last. */
export async function recentPosts(account: string, most: number): Promise<PostRow[]> {
  const posts: PostRow[] = []
  await eachChunk(account, (chunk) => posts.push(...chunk))
  return posts.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0)).slice(0, most)
}

/** The posts with these keys, in their order; those not kept are left out. */
export async function postsByKeys(keys: readonly string[]): Promise<PostRow[]> {
  const rows = await database.posts.bulkGet([...keys])
  return rows.filter((row) => row !== undefined)
}

/** Visits the posts of an account, all as of one moment, in the order of their keys; few are in memory at a time. */
export async function eachChunk(account: string, visit: (posts: readonly PostRow[]) => void): Promise<void> {
  await database.transaction('r', database.posts, async () => {
    let chunk: PostRow[] = []
    do {
      const after = chunk.at(-1)?.key ?? Dexie.minKey
      chunk = await database.posts
        .where('[account+key]')
        .between([account, after], [account, Dexie.maxKey], false)
        .limit(chunkSize)
        .toArray()
      visit(chunk)
    } while (chunk.length === chunkSize)
  })
}
