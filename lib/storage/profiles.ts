import { type Account, accountKey } from '../posts/post.ts'
import { addPosts, emptyCounts, profileOf } from '../profile/build.ts'
import { profileVersion } from '../profile/version.ts'
import { database } from './database.ts'
import { eachChunk, profiles } from './queries.ts'
import type { PostRow, ProfileRow } from './rows.ts'

/**
 * Lets an account's profile grow by new posts, without reading the others again; one that has to be rebuilt waits for
 * that. Part of the transaction that keeps the posts.
 * @param changed whether posts that it was made from changed, so that it has to be rebuilt
 * @returns how many posts are now kept of the account
 */
export async function growProfile(
  { site, author }: Account,
  added: readonly PostRow[],
  changed: boolean,
): Promise<number> {
  const account = accountKey({ site, author })
  const row = (await database.profiles.get(account)) ?? newRow({ site, author })
  if (added.length === 0 && !changed) return row.kept
  row.kept += added.length
  row.stale ||= changed
  if (!needsRebuild(row)) {
    addPosts(row.counts, added)
    row.profile = profileOf(row.counts)
  }
  await database.profiles.put(row)
  return row.kept
}

/** Notes that posts went to another account, so that the profiles they were part of have to be rebuilt. */
export async function markStale(gone: readonly PostRow[]): Promise<void> {
  for (const { account } of gone) {
    await database.profiles.where({ account }).modify((row) => {
      row.kept -= 1
      row.stale = true
    })
  }
}

/** Every account with its profile as this version makes it, most posts first; another version's are rebuilt before. */
export async function currentProfiles(): Promise<ProfileRow[]> {
  const rows = await profiles()
  if (rows.every((row) => row.profile.version === profileVersion)) return rows
  await rebuildStale()
  return profiles()
}

/** Rebuilds, from the posts, every profile that is stale or was made by another version. */
export async function rebuildStale(): Promise<void> {
  const rows = await database.profiles.filter(needsRebuild).toArray()
  for (const { account } of rows) await rebuild(account, needsRebuild)
}

/**
 * Rebuilds an account's profile from its posts, all as of one moment. An account without posts is dropped.
 * @param isDue asked when it is this rebuild's turn; another one may have done the work meanwhile
 */
export async function rebuild(account: string, isDue: (row: ProfileRow) => boolean = () => true): Promise<void> {
  await database.transaction('rw', database.posts, database.profiles, async () => {
    const row = await database.profiles.get(account)
    if (row === undefined || !isDue(row)) return
    const rebuilt = newRow(row)
    await eachChunk(account, (posts) => {
      rebuilt.kept += posts.length
      addPosts(rebuilt.counts, posts)
    })
    if (rebuilt.kept === 0) await database.profiles.delete(account)
    else await database.profiles.put({ ...rebuilt, profile: profileOf(rebuilt.counts) })
  })
}

function needsRebuild(row: ProfileRow): boolean {
  return row.stale || row.profile.version !== profileVersion
}

function newRow({ site, author }: Account): ProfileRow {
  const counts = emptyCounts()
  return {
    account: accountKey({ site, author }),
    site,
    author,
    kept: 0,
    counts,
    profile: profileOf(counts),
    stale: false,
  }
}
