import { database } from './database.ts'

// Only the background worker imports this: pages learn which servers have a key (`queries.ts`), not what it is.

/** Keeps a key for a server, in place of one that was there. */
export async function keepKey(origin: string, key: string): Promise<void> {
  await database.keys.put({ origin, key })
}

/** The key that was entered for a server, and that no other may get. */
export async function keyFor(origin: string): Promise<string | undefined> {
  return (await database.keys.get(origin))?.key
}

/** Forgets the key for a server. */
export async function forgetKey(origin: string): Promise<void> {
  await database.keys.delete(origin)
}
