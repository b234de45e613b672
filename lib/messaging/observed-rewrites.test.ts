import { expect, test } from 'vitest'
import type { SiteSetting } from '../settings/settings.ts'
import { observedRewrites, type ObserverPort } from './observed-rewrites.ts'
import type { Sender } from './sender.ts'

const site: SiteSetting = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: false }
const world = {
  ownId: 'own',
  ownAddress: 'chrome-extension://own/',
  siteAt: async (host: string) => (host === site.host ? site : undefined),
}
const page: Sender = {
  id: 'own',
  url: 'https://example.social/@ana',
  frameId: 0,
  tab: { id: 1, incognito: false } as chrome.tabs.Tab,
}

/** A connection with that sender, and what becomes of it. */
function portFrom(sender: Sender, name = 'rewrite job-1') {
  const leaving: (() => void)[] = []
  const seen: unknown[] = []
  const port: ObserverPort = {
    name,
    sender,
    postMessage: (message) => void seen.push(message),
    disconnect: () => void seen.push('disconnected'),
    onDisconnect: { addListener: (listener) => void leaving.push(listener) },
  }
  return { port, seen, leave: () => leaving.forEach((listener) => listener()) }
}

function watched() {
  const watches: {
    id: string
    tell: (progress: { phase: 'writing'; since: number }) => void
    signal: AbortSignal
    site?: string
  }[] = []
  const take = observedRewrites(
    world,
    (id, tell, signal, host) => void watches.push({ id, tell, signal, ...(host && { site: host }) }),
  )
  return { take, watches }
}

test('a page of a site that is on is told how far its rewrite is, until it leaves', async () => {
  const { take, watches } = watched()
  const { port, seen, leave } = portFrom(page)
  take(port)
  await expect.poll(() => watches.length).toBe(1)
  watches[0]?.tell({ phase: 'writing', since: 1 })
  expect(watches[0]).toMatchObject({ id: 'job-1', site: site.host })
  expect(seen).toEqual([{ phase: 'writing', since: 1 }])
  leave()
  expect(watches[0]?.signal.aborted).toBe(true)
})

test.each([
  ['a site that is off', { ...page, url: 'https://other.example/' }],
  ['a private window', { ...page, tab: { id: 1, incognito: true } as chrome.tabs.Tab }],
  ['another extension', { ...page, id: 'other' }],
])('%s learns nothing', async (_, sender) => {
  const { take, watches } = watched()
  const { port, seen } = portFrom(sender)
  take(port)
  await expect.poll(() => seen).toEqual(['disconnected'])
  expect(watches).toEqual([])
})

test('connections for something else, and those that are gone at once, are left alone', async () => {
  const { take, watches } = watched()
  const other = portFrom(page, 'engine')
  take(other.port)
  const gone = portFrom(page)
  take(gone.port)
  gone.leave()
  const last = portFrom(page, 'rewrite last')
  take(last.port)
  await expect.poll(() => watches.map(({ id }) => id)).toEqual(['last'])
  expect(other.seen).toEqual([])
})
