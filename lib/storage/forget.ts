import { database } from './database.ts'

/** Forgets an account: its posts, its profile, what the person corrected in it, and the rewrites in its voice. */
export async function forgetAccount(account: string): Promise<void> {
  const { posts, profiles, corrections, jobs } = database
  await database.transaction('rw', posts, profiles, corrections, jobs, async () => {
    await posts.where({ account }).delete()
    await profiles.delete(account)
    await corrections.delete(account)
    await jobs.filter((job) => job.account === account || job.voice === account).delete()
  })
}

/** Forgets everything that was gathered, made or written. What the person chose in the settings stays. */
export async function forgetEverything(): Promise<void> {
  const tables = [database.posts, database.profiles, database.corrections, database.drafts, database.jobs]
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())))
}
