import { Dexie, type EntityTable } from 'dexie'
import type {
  CorrectionRow,
  DownloadRow,
  DraftRow,
  GuidedProfileRow,
  JobRow,
  KeyRow,
  PostRow,
  ProfileRow,
  RequestRow,
  SettingsRow,
} from './rows.ts'
import { addModels } from './migrations/2-models.ts'

/** All that Idiolect keeps. Only the background worker writes; pages read through `queries.ts`. */
export const database = new Dexie('idiolect', { chromeTransactionDurability: 'strict' }) as Dexie & {
  posts: EntityTable<PostRow, 'key', PostRow>
  profiles: EntityTable<ProfileRow, 'account', ProfileRow>
  corrections: EntityTable<CorrectionRow, 'account', CorrectionRow>
  settings: EntityTable<SettingsRow, 'id', SettingsRow>
  drafts: EntityTable<DraftRow, 'id', DraftRow>
  jobs: EntityTable<JobRow, 'id', JobRow>
  keys: EntityTable<KeyRow, 'origin', KeyRow>
  requests: EntityTable<RequestRow, 'id'>
  guidedProfiles: EntityTable<GuidedProfileRow, 'account', GuidedProfileRow>
  downloads: EntityTable<DownloadRow, 'name', DownloadRow>
}

database.version(1).stores({
  posts: 'key, [account+key]',
  profiles: 'account',
  corrections: 'account',
  settings: 'id',
  drafts: 'id',
  jobs: 'id',
})

database
  .version(2)
  .stores({ keys: 'origin', requests: '++id, account', guidedProfiles: 'account', downloads: 'name' })
  .upgrade(addModels)
