import { beforeEach, expect, test, vi } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { saveBatch } from '../storage/posts.ts'
import {
  advanceMaking,
  endMaking,
  keepGuidedProfile,
  noteMaking,
  unfinishedMakings,
} from '../storage/guided-profiles.ts'
import { guidedProfile } from '../storage/queries.ts'
import type { GuidedProfile } from './guided-profile.ts'
import { readings, type ReadingPreparation } from './readings.ts'

slowDatabase(10)
beforeEach(
  async () =>
    void (await saveBatch([{ site: 'blog', author: 'ana', id: '1', text: 'so it goes', visibility: 'public' }])),
)

const store = {
  begin: noteMaking,
  advance: advanceMaking,
  keep: keepGuidedProfile,
  end: endMaking,
  unfinished: unfinishedMakings,
}
const account = 'blog:ana'
const guided: GuidedProfile = {
  version: 1,
  createdAt: 1,
  madeBy: 'm at host',
  basis: { profileVersion: 1, posts: 12, claims: '' },
  guidance: 'Punctuation.',
  sentences: [],
  refuted: [],
}
const engine = { id: 'openai', label: 'm at host' }

const reading = (read: ReadingPreparation['read']) =>
  readings(store, async () => ({ engine, without: ['small-i'], read }))

/** A reading that is at its first part until it is stopped. */
function endless() {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const made = reading(async (on, signal) => {
    on({ part: 1, of: 3, phase: 'thinking' })
    begin()
    return new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
  })
  return { made, begun }
}

test('a reading is kept with how far it is, and ends in what it made', async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const made = reading(async (on) => {
    on({ part: 1, of: 2, phase: 'thinking' })
    await gate
    return guided
  })
  await made.start(account)
  await vi.waitUntil(async () => (await guidedProfile(account)).making?.part === 1)
  expect((await guidedProfile(account)).making).toMatchObject({ engine: 'openai', label: 'm at host', of: 2 })
  letGo()
  await vi.waitUntil(async () => (await guidedProfile(account)).guided !== undefined)
  expect(await guidedProfile(account)).toEqual({ account, guided, without: ['small-i'], edits: [] })
})

test('a stopped reading leaves what was there, without a word', async () => {
  await keepGuidedProfile(account, guided, [])
  const { made, begun } = endless()
  await made.start(account)
  await begun
  await made.stop(account)
  expect(await guidedProfile(account)).toEqual({ account, guided, without: [], edits: [] })
})

test('a reading that is stopped while it is prepared does not begin', async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  let isRead = false
  const made = readings(store, async () => {
    await gate
    return { engine, without: [], read: async () => ((isRead = true), guided) }
  })
  const started = made.start(account)
  await made.stop()
  letGo()
  await expect(started).rejects.toThrow('The reading was stopped.')
  expect(isRead).toBe(false)
  expect(await guidedProfile(account)).not.toHaveProperty('making')
})

test('a reading that fails says why; one that can’t begin says so at once', async () => {
  const made = reading(async () => {
    throw new Error('No server answers.')
  })
  await made.start(account)
  await vi.waitUntil(async () => (await guidedProfile(account)).problem === 'No server answers.')
  const unprepared = readings(store, async () => {
    throw new Error('No model is chosen.')
  })
  await expect(unprepared.start(account)).rejects.toThrow('No model is chosen.')
  await expect(unprepared.start(account)).rejects.toThrow('No model is chosen.')
})

test('what a dead worker left is begun once more, then given up with a sentence', async () => {
  const dead = endless()
  await dead.made.start(account)
  await dead.begun
  const next = endless()
  void next.made.resume()
  await next.begun
  expect((await guidedProfile(account)).making?.tries).toBe(2)
  await reading(async () => guided).resume()
  expect(await guidedProfile(account)).toMatchObject({ problem: expect.stringMatching(/interrupted twice/) })
})
