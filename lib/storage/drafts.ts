import { database } from './database.ts'
import type { DraftRow } from './rows.ts'

/** Keeps the popup's draft, so that it survives closing. */
export async function saveDraft(draft: Omit<DraftRow, 'id'>): Promise<void> {
  await database.drafts.put({ ...draft, id: 'popup' })
}
