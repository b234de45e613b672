import type { RequestRecord } from '../engines/request-record.ts'
import { database } from './database.ts'

const mostKept = 200

/**
 * Lists a request, and the account whose voice it was about; the oldest makes room for it. One about an account that was
 * forgotten meanwhile is not listed, as it holds words of it.
 */
export async function keepRequest(record: RequestRecord, account?: string): Promise<void> {
  await database.transaction('rw', database.requests, database.profiles, async () => {
    if (account !== undefined && !(await database.profiles.get(account))) return
    await database.requests.add({ ...record, ...(account !== undefined && { account }) })
    const kept = await database.requests.orderBy('id').primaryKeys()
    await database.requests.bulkDelete(kept.slice(0, -mostKept))
  })
}

/** Empties the list. */
export async function clearRequests(): Promise<void> {
  await database.requests.clear()
}
