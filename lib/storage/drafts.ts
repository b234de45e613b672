import { database } from './database.ts'

/** Keeps the popup's draft, so that it survives closing. */
export async function saveDraft(text: string): Promise<void> {
  await database.drafts.put({ id: 'popup', text })
}
