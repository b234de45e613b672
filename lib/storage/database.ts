import { Dexie, type EntityTable } from 'dexie'
import type { CorrectionRow, DraftRow, JobRow, PostRow, ProfileRow, SettingsRow } from './rows.ts'

/** All that Idiolect keeps. Only the background worker writes; pages read through `queries.ts`. */
export const database = new Dexie('idiolect', { chromeTransactionDurability: 'strict' }) as Dexie & {
  posts: EntityTable<PostRow, 'key', PostRow>
  profiles: EntityTable<ProfileRow, 'account', ProfileRow>
  corrections: EntityTable<CorrectionRow, 'account', CorrectionRow>
  settings: EntityTable<SettingsRow, 'id', SettingsRow>
  drafts: EntityTable<DraftRow, 'id', DraftRow>
  jobs: EntityTable<JobRow, 'id', JobRow>
}

database.version(1).stores({
  posts: 'key, [account+key]',
  profiles: 'account',
  corrections: 'account',
  settings: 'id',
  drafts: 'id',
  jobs: 'id',
})
