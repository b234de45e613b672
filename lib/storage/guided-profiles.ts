import type { SentenceEdit } from '../guided-profile/edited-sentences.ts'
import type { GuidedProfile } from '../guided-profile/guided-profile.ts'
import { database } from './database.ts'
import { guidedProfile } from './queries.ts'
import type { GuidedProfileRow, Making } from './rows.ts'

/** Keeps a guided profile in place of the one before; the person's edits stay. */
export async function keepGuidedProfile(
  account: string,
  guided: GuidedProfile,
  without: readonly string[],
): Promise<void> {
  await changeRow(account, ({ edits }) => ({ account, guided, without: [...without], edits }))
}

/** Keeps what the person made of a sentence, in place of what they made of it before. */
export async function editSentence(account: string, edit: SentenceEdit): Promise<void> {
  await changeRow(account, (row) => ({ ...row, edits: [...row.edits.filter(({ key }) => key !== edit.key), edit] }))
}

/** Gives a sentence back as it was made. */
export async function restoreSentence(account: string, key: string): Promise<void> {
  await changeRow(account, (row) => ({ ...row, edits: row.edits.filter((edit) => edit.key !== key) }))
}

/** Notes that a model reads the posts, or how far it is; without a note the reading is over. */
export async function noteMaking(account: string, making: Making | undefined, problem?: string): Promise<void> {
  await changeRow(account, ({ making: _, problem: _before, ...row }) => ({
    ...row,
    ...(making && { making }),
    ...(problem !== undefined && { problem }),
  }))
}

/** Notes how far a reading is; one that is over stays over. */
export async function advanceMaking(account: string, changes: Pick<Making, 'part' | 'of' | 'phase'>): Promise<void> {
  await changeRow(account, ({ making, ...row }) => ({
    ...row,
    ...(making && { making: { ...making, ...changes, since: sinceOf(making, changes) } }),
  }))
}

/** The readings that have not ended. */
export async function unfinishedMakings(): Promise<(GuidedProfileRow & { making: Making })[]> {
  const rows = await database.guidedProfiles.toArray()
  return rows.flatMap((row) => (row.making ? [{ ...row, making: row.making }] : []))
}

function sinceOf(making: Making, { part, phase }: Pick<Making, 'part' | 'phase'>): number {
  return making.part === part && making.phase === phase ? making.since : Date.now()
}

async function changeRow(account: string, change: (row: GuidedProfileRow) => GuidedProfileRow): Promise<void> {
  await database.transaction('rw', database.guidedProfiles, async () => {
    await database.guidedProfiles.put(change(await guidedProfile(account)))
  })
}
