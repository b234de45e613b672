import type { RequestRecord } from '../engines/request-record.ts'
import { database } from './database.ts'

const mostKept = 200

/**
 * Lists a request, and the account whose voice it is about; the oldest makes room for it. One about an account that was
 * forgotten meanwhile is not listed, as it holds words of it.
 * @returns its place in the list, if it is listed
 */
export async function keepRequest(record: RequestRecord, account?: string): Promise<number | undefined> {
  return database.transaction('rw', database.requests, database.profiles, async () => {
    if (account !== undefined && !(await database.profiles.get(account))) return undefined
    const id = await database.requests.add({ ...record, ...(account !== undefined && { account }) })
    const kept = await database.requests.orderBy('id').primaryKeys()
    await database.requests.bulkDelete(kept.slice(0, -mostKept))
    return id
  })
}

/** Says in the list how a request ended. One that was taken from the list meanwhile does not come back. */
export async function endRequest(id: number, record: RequestRecord): Promise<void> {
  await database.requests.update(id, record)
}

/** Says of the requests that began before a time and have no end that they were stopped: who waited for them is gone. */
export async function endLeftRequests(before: number): Promise<void> {
  await database.requests
    .filter(({ at, outcome }) => outcome === 'under way' && at < before)
    .modify({ outcome: 'stopped' })
}

/** Empties the list. */
export async function clearRequests(): Promise<void> {
  await database.requests.clear()
}
