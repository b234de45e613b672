import { database } from './database.ts'
import type { CorrectionRow } from './rows.ts'

/** Keeps which traits the person says are not theirs, in place of what they said before. */
export async function saveCorrection(correction: CorrectionRow): Promise<void> {
  await database.corrections.put(correction)
}
