import { database } from './database.ts'

/**
 * Forgets an account: its posts, its profile in counts and in words, what the person corrected in them, the rewrites in its
 * voice, and the requests to models that were about it.
 */
export async function forgetAccount(account: string): Promise<void> {
  const { posts, profiles, corrections, jobs, guidedProfiles, requests } = database
  await database.transaction('rw', [posts, profiles, corrections, jobs, guidedProfiles, requests], async () => {
    await posts.where({ account }).delete()
    await profiles.delete(account)
    await corrections.delete(account)
    await jobs.filter((job) => job.account === account || job.voice === account).delete()
    await guidedProfiles.delete(account)
    await requests.where({ account }).delete()
  })
}

/** Forgets everything that was gathered, made or written, and all keys. What the person chose in the settings stays. */
export async function forgetEverything(): Promise<void> {
  const tables = database.tables.filter(({ name }) => name !== database.settings.name)
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())))
}
