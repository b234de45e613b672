import type { RequestRecord } from '../engines/request-record.ts'
import { database } from './database.ts'

const mostKept = 200

/** Lists a request, and the account whose voice it was about; the oldest makes room for it. */
export async function keepRequest(record: RequestRecord, account?: string): Promise<void> {
  await database.transaction('rw', database.requests, async () => {
    await database.requests.add({ ...record, ...(account !== undefined && { account }) })
    const kept = await database.requests.orderBy('id').primaryKeys()
    await database.requests.bulkDelete(kept.slice(0, -mostKept))
  })
}

/** Empties the list. */
export async function clearRequests(): Promise<void> {
  await database.requests.clear()
}
