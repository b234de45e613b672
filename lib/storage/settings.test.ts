import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { defaultSettings } from '../settings/settings.ts'
import { database } from './database.ts'
import { settings } from './queries.ts'
import { changeSettings } from './settings.ts'

slowDatabase(5)

test('without a row there are the defaults', async () => {
  expect(await settings()).toEqual(defaultSettings)
})

test('changes at the same time all count', async () => {
  const add = (host: string) =>
    changeSettings((before) => ({
      ...before,
      sites: [...before.sites, { site: 'mastodon', host, on: true, includeRestricted: false }],
    }))
  await Promise.all([add('one.example'), changeSettings((before) => ({ ...before, strength: 1 })), add('two.example')])
  const { sites, strength } = await settings()
  expect(sites.map(({ host }) => host).toSorted()).toEqual(['one.example', 'two.example'])
  expect(strength).toBe(1)
})

test('a broken row is read as far as it goes', async () => {
  await database.settings.put({ id: 'settings', settings: { strength: 'much' as never, composeButton: false } })
  expect(await settings()).toEqual({ ...defaultSettings, composeButton: false })
})
