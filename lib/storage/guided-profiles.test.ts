import { beforeEach, expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { saveBatch } from './posts.ts'
import type { SentenceEdit } from '../guided-profile/edited-sentences.ts'
import type { GuidedProfile } from '../guided-profile/guided-profile.ts'
import {
  advanceMaking,
  endMaking,
  editSentence,
  keepGuidedProfile,
  noteMaking,
  restoreSentence,
  unfinishedMakings,
} from './guided-profiles.ts'
import { database } from './database.ts'
import { guidedProfile } from './queries.ts'

slowDatabase(9)
beforeEach(
  async () =>
    void (await saveBatch([{ site: 'blog', author: 'ana', id: '1', text: 'so it goes', visibility: 'public' }])),
)

const account = 'blog:ana'
const sentence = { text: 'You write i small.', support: { traits: ['small-i'], posts: [] } }
const guided: GuidedProfile = {
  version: 1,
  createdAt: 1,
  madeBy: 'counts',
  basis: { profileVersion: 1, posts: 12, claims: 'small-i' },
  guidance: 'Capitalization.',
  sentences: [sentence],
  refuted: [],
}
const edit: SentenceEdit = { key: 'small-i', text: 'You always write i small.', sentence, isFromPosts: false }
const making = { engine: 'openai', label: 'm at host', part: 0, of: 4, since: 1, tries: 1 }

test('edits survive a new making, until they are taken back', async () => {
  await keepGuidedProfile(account, guided, [])
  await editSentence(account, edit)
  await editSentence(account, { ...edit, text: null })
  await keepGuidedProfile(account, { ...guided, createdAt: 2 }, ['shouting'])
  expect(await guidedProfile(account)).toMatchObject({
    guided: { createdAt: 2 },
    without: ['shouting'],
    edits: [{ ...edit, text: null }],
  })
  await restoreSentence(account, edit.key)
  expect((await guidedProfile(account)).edits).toEqual([])
})

test('a reading is noted while it goes on, and what it found takes the place of the note', async () => {
  await noteMaking(account, making)
  await advanceMaking(account, { part: 1, of: 4, phase: 'thinking' })
  expect(await unfinishedMakings()).toEqual([{ account, tries: 1 }])
  expect((await guidedProfile(account)).making).toMatchObject({ part: 1, of: 4, phase: 'thinking', tries: 1 })
  await keepGuidedProfile(account, guided, [])
  expect(await guidedProfile(account)).not.toHaveProperty('making')
  await advanceMaking(account, { part: 2, of: 4 })
  expect(await unfinishedMakings()).toEqual([])
})

test('a reading that came to nothing leaves what was there, and says why', async () => {
  await keepGuidedProfile(account, guided, [])
  await noteMaking(account, making)
  await endMaking(account, 'No server answers.')
  expect(await guidedProfile(account)).toEqual({
    account,
    guided,
    without: [],
    edits: [],
    problem: 'No server answers.',
  })
})

test('an account that was forgotten meanwhile gets no profile in words', async () => {
  await keepGuidedProfile('blog:bo', guided, [])
  expect(await noteMaking('blog:bo', making)).toBe(false)
  await advanceMaking('blog:bo', { part: 1, of: 2 })
  await endMaking('blog:bo', 'No server answers.')
  expect(await database.guidedProfiles.count()).toBe(0)
})
