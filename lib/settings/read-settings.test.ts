import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'
import { defaultSettings, Settings } from './settings.ts'

const site = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: true }

test('what was saved is read as it was', () => {
  const saved: Settings = {
    sites: [site],
    strength: 0.8,
    composeButton: false,
    voice: 'mastodon:ana@example.social',
    engine: 'openai',
    openai: { id: 'openai', baseUrl: 'https://models.example/v1', model: 'large', retries: 0, silenceLimit: 60_000 },
    wllama: { id: 'wllama', model: 'tiny.gguf', threads: 2, contextTokens: 2048 },
    sharing: 'examples',
    sharingHere: 'history',
  }
  expect(readSettings(saved)).toEqual(saved)
})

test('nothing stored gives the defaults', () => {
  for (const stored of [undefined, null, 7, 'settings', []]) expect(readSettings(stored)).toEqual(defaultSettings)
})

test('a broken field falls back alone', () => {
  const stored = { sites: [site], strength: 7, composeButton: 'yes', voice: 12, fromTheFuture: true }
  expect(readSettings(stored)).toEqual({ ...defaultSettings, sites: [site] })
})

test('a server or a model that cannot be meant is left out, and what may be sent falls back to the least', () => {
  const stored = {
    engine: 'telepathy',
    openai: { id: 'openai', baseUrl: 'ftp://x' },
    wllama: {},
    sharing: 'everything',
    sharingHere: 7,
  }
  expect(readSettings(stored)).toEqual(defaultSettings)
  expect(defaultSettings).toMatchObject({ engine: 'stylist', sharing: 'profile', sharingHere: 'examples' })
})

test('a broken site costs no other, and a broken field of a site only itself', () => {
  const stored = {
    sites: [{ ...site, host: 'not a host' }, 'x', null, { ...site, includeRestricted: 'perhaps', on: 1 }, site],
  }
  expect(readSettings(stored).sites).toEqual([{ ...site, includeRestricted: false, on: false }, site])
})

test('whatever is stored, settings come out', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (sites, rest) => {
      const read = readSettings({ ...(rest as object), sites })
      expect(Settings.parse(read)).toEqual(read)
    }),
  )
})
