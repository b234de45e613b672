import { database } from './database.ts'

/** Forgets an account: its posts, its profile and what the person corrected in it. */
export async function forgetAccount(account: string): Promise<void> {
  const { posts, profiles, corrections } = database
  await database.transaction('rw', posts, profiles, corrections, async () => {
    await posts.where({ account }).delete()
    await profiles.delete(account)
    await corrections.delete(account)
  })
}

/** Forgets everything that was gathered, made or written. What the person chose in the settings stays. */
export async function forgetEverything(): Promise<void> {
  const tables = [database.posts, database.profiles, database.corrections, database.drafts, database.jobs]
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())))
}
