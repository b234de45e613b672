import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { RequestRecord } from '../engines/request-record.ts'
import type { Post } from '../posts/post.ts'
import { saveCorrection } from './corrections.ts'
import { database } from './database.ts'
import { saveDraft } from './drafts.ts'
import { forgetAccount, forgetEverything } from './forget.ts'
import { noteDownload } from './downloads.ts'
import { editSentence } from './guided-profiles.ts'
import { addJob, beginJob } from './jobs.ts'
import { keepKey, keyFor } from './keys.ts'
import { saveBatch } from './posts.ts'
import { correction, draft, guidedProfile, profiles, requests, settings } from './queries.ts'
import { keepRequest } from './requests.ts'
import { changeSettings } from './settings.ts'

slowDatabase(3)

const ana = 'mastodon:ana@example.social'
const bo = 'mastodon:bo@example.social'

const sentence = { text: 'They write "i" small.', support: { traits: ['small-i'], posts: [] } }
const request: RequestRecord = {
  at: 1,
  engine: 'openai',
  label: 'large at models.example',
  place: 'a service',
  purpose: 'rewrite',
  messages: [{ role: 'user', content: 'a draft' }],
  outcome: 'answered',
}

async function fill(): Promise<void> {
  for (const author of ['ana@example.social', 'bo@example.social']) {
    const post: Post = { site: 'mastodon', author, id: `by ${author}`, text: 'so it goes', visibility: 'public' }
    await saveBatch([post])
    const account = `mastodon:${author}`
    await saveCorrection({ account, switchedOff: ['small-i'] })
    await editSentence(account, { key: 'small-i', text: null, sentence, isFromPosts: false })
    await keepRequest(request, account)
  }
  await keepKey('https://models.example', 'a key')
  await noteDownload({ name: 'tiny.gguf', url: 'https://models.example/tiny.gguf', received: 1, state: 'paused' })
  await saveDraft({ text: 'a draft', refused: [] })
  await addJob({ draft: 'a draft', engine: 'stylist' })
  await changeSettings((before) => ({ ...before, strength: 0.9 }))
}

test('forgetting an account leaves the others alone', async () => {
  await fill()
  await forgetAccount(ana)
  expect((await profiles()).map((row) => row.account)).toEqual([bo])
  expect((await database.posts.toArray()).map((row) => row.account)).toEqual([bo])
  expect([await correction(ana), await correction(bo)]).toEqual([[], ['small-i']])
  expect([(await guidedProfile(ana)).edits.length, (await guidedProfile(bo)).edits.length]).toEqual([0, 1])
  expect((await requests()).map(({ account }) => account)).toEqual([bo])
  expect(await keyFor('https://models.example')).toBe('a key')
  expect((await draft()).text).toBe('a draft')
})

test('forgetting an account leaves no rewrite that was asked of it or got its voice', async () => {
  await addJob({ draft: 'asked of her', engine: 'stylist', account: ana })
  const chosen = await addJob({ draft: 'her voice was chosen', engine: 'stylist' })
  await beginJob(chosen.id, ana)
  const other = await addJob({ draft: 'another voice', engine: 'stylist' })
  await beginJob(other.id, bo)
  await forgetAccount(ana)
  expect((await database.jobs.toArray()).map(({ draft }) => draft)).toEqual(['another voice'])
})

test('forgetting everything leaves nothing that was gathered or written, and no key; what was chosen stays', async () => {
  await fill()
  await forgetEverything()
  const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()]))
  expect(Object.fromEntries(counts)).toEqual({
    posts: 0,
    profiles: 0,
    corrections: 0,
    drafts: 0,
    jobs: 0,
    keys: 0,
    requests: 0,
    guidedProfiles: 0,
    downloads: 0,
    settings: 1,
  })
  expect((await draft()).text).toBe('')
  expect((await settings()).strength).toBe(0.9)
})

test('what is forgotten can be gathered anew', async () => {
  await fill()
  await forgetAccount(ana)
  await fill()
  expect((await profiles()).map((row) => row.kept)).toEqual([1, 1])
})
