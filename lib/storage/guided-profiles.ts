import type { SentenceEdit } from '../guided-profile/edited-sentences.ts'
import type { GuidedProfile } from '../guided-profile/guided-profile.ts'
import type { Reading, ReadingProgress } from '../guided-profile/readings.ts'
import { database } from './database.ts'
import { guidedProfile } from './queries.ts'
import type { GuidedProfileRow } from './rows.ts'

/** Keeps a guided profile in place of the one before; the person's edits stay. An account that was forgotten meanwhile gets none. */
export async function keepGuidedProfile(
  account: string,
  guided: GuidedProfile,
  without: readonly string[],
): Promise<void> {
  await database.transaction('rw', database.guidedProfiles, database.profiles, async () => {
    if (!(await database.profiles.get(account))) return
    await changeRow(account, ({ edits }) => ({ account, guided, without: [...without], edits }))
  })
}

/** Keeps what the person made of a sentence, in place of what they made of it before. */
export async function editSentence(account: string, edit: SentenceEdit): Promise<void> {
  await changeRow(account, (row) => ({ ...row, edits: [...row.edits.filter(({ key }) => key !== edit.key), edit] }))
}

/** Gives a sentence back as it was made. */
export async function restoreSentence(account: string, key: string): Promise<void> {
  await changeRow(account, (row) => ({ ...row, edits: row.edits.filter((edit) => edit.key !== key) }))
}

/** Notes that a model reads the posts; answers whether there are any: the account may have been forgotten. */
export async function noteMaking(account: string, making: Reading): Promise<boolean> {
  return database.transaction('rw', database.guidedProfiles, database.profiles, async () => {
    if (!(await database.profiles.get(account))) return false
    await changeRow(account, ({ problem: _, ...row }) => ({ ...row, making }))
    return true
  })
}

/** Notes how far a reading is; one that is over stays over. */
export async function advanceMaking(account: string, progress: ReadingProgress): Promise<void> {
  await changeKept(account, ({ making, ...row }) => {
    if (!making) return row
    const isSame = making.part === progress.part && making.phase === progress.phase
    const { phase: _, ...before } = making
    return { ...row, making: { ...before, ...progress, since: isSame ? making.since : Date.now() } }
  })
}

/** Ends a reading that came to nothing, with a sentence where nobody stopped it. What there was before stays. */
export async function endMaking(account: string, problem?: string): Promise<void> {
  await changeKept(account, ({ making: _, problem: _before, ...row }) => ({
    ...row,
    ...(problem !== undefined && { problem }),
  }))
}

/** The readings that have not ended. */
export async function unfinishedMakings(): Promise<{ account: string; tries: number }[]> {
  const rows = await database.guidedProfiles.toArray()
  return rows.flatMap(({ account, making }) => (making ? [{ account, tries: making.tries }] : []))
}

/** An account that was forgotten meanwhile leaves no trace. */
async function changeKept(account: string, change: (row: GuidedProfileRow) => GuidedProfileRow): Promise<void> {
  await database.transaction('rw', database.guidedProfiles, async () => {
    if (await database.guidedProfiles.get(account)) await changeRow(account, change)
  })
}

async function changeRow(account: string, change: (row: GuidedProfileRow) => GuidedProfileRow): Promise<void> {
  await database.transaction('rw', database.guidedProfiles, async () => {
    await database.guidedProfiles.put(change(await guidedProfile(account)))
  })
}
