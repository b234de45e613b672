import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { database } from './database.ts'
import { unfinishedJobs } from './jobs.ts'
import { currentProfiles } from './profiles.ts'
import { correction, draft, guidedProfile, job, originsWithKey, requests, settings } from './queries.ts'

/** A database as an earlier version left it: how its tables were declared, and what stood in them. */
interface Old {
  version: number
  stores: Record<string, string>
  rows: Record<string, object[]>
}

const folder = 'test/fixtures/databases'

beforeEach(() => database.delete())
afterEach(() => database.close())

async function leave({ version, stores, rows }: Old): Promise<void> {
  const old = new Dexie('idiolect')
  old.version(version).stores(stores)
  await old.open()
  for (const [table, kept] of Object.entries(rows)) await old.table(table).bulkAdd(kept)
  old.close()
}

for (const file of readdirSync(folder)) {
  const old: Old = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))

  test(`version ${old.version}: nothing is lost, and all of it can be used`, async () => {
    await leave(old)
    await database.open()
    for (const [table, kept] of Object.entries(old.rows)) {
      expect(await database.table(table).toArray()).toMatchObject(kept)
    }
    const account = 'mastodon:ana@example.social'
    expect(await settings()).toMatchObject({ strength: 0.75, voice: account, engine: defaultSettings.engine })
    expect(await currentProfiles()).toMatchObject([{ account, kept: 3 }])
    expect(await correction(account)).toEqual(['small-i'])
    expect((await draft()).text).toBe('You are late.')
    expect(await job('ended')).toMatchObject({ engine: 'stylist', result: { text: 'u r late' } })
    expect(await unfinishedJobs()).toMatchObject([{ id: 'left behind', engine: 'stylist', tries: 0 }])
    expect([await originsWithKey(), await requests(), await guidedProfile(account)]).toEqual([
      [],
      [],
      { account, without: [], edits: [] },
    ])
  })
}

test('each version that was given out has left a database to open', () => {
  const left = readdirSync(folder).map((file) => Number.parseInt(file, 10))
  expect(left.toSorted()).toEqual(Array.from({ length: database.verno - 1 }, (_, index) => index + 1))
})
