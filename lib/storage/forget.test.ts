import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { Post } from '../posts/post.ts'
import { saveCorrection } from './corrections.ts'
import { database } from './database.ts'
import { saveDraft } from './drafts.ts'
import { forgetAccount, forgetEverything } from './forget.ts'
import { addJob, lendVoice } from './jobs.ts'
import { saveBatch } from './posts.ts'
import { correction, draft, profiles, settings } from './queries.ts'
import { changeSettings } from './settings.ts'

slowDatabase(3)

const ana = 'mastodon:ana@example.social'
const bo = 'mastodon:bo@example.social'

async function fill(): Promise<void> {
  for (const author of ['ana@example.social', 'bo@example.social']) {
    const post: Post = { site: 'mastodon', author, id: `by ${author}`, text: 'so it goes', visibility: 'public' }
    await saveBatch([post])
    await saveCorrection({ account: `mastodon:${author}`, switchedOff: ['small-i'] })
  }
  await saveDraft({ text: 'a draft', refused: [] })
  await addJob({ draft: 'a draft' })
  await changeSettings((before) => ({ ...before, strength: 0.9 }))
}

test('forgetting an account leaves the others alone', async () => {
  await fill()
  await forgetAccount(ana)
  expect((await profiles()).map((row) => row.account)).toEqual([bo])
  expect((await database.posts.toArray()).map((row) => row.account)).toEqual([bo])
  expect([await correction(ana), await correction(bo)]).toEqual([[], ['small-i']])
  expect((await draft()).text).toBe('a draft')
})

test('forgetting an account leaves no rewrite that was asked of it or got its voice', async () => {
  await addJob({ draft: 'asked of her', account: ana })
  const chosen = await addJob({ draft: 'her voice was chosen' })
  await lendVoice(chosen.id, ana)
  const other = await addJob({ draft: 'another voice' })
  await lendVoice(other.id, bo)
  await forgetAccount(ana)
  expect((await database.jobs.toArray()).map(({ draft }) => draft)).toEqual(['another voice'])
})

test('forgetting everything leaves nothing that was gathered or written; what was chosen stays', async () => {
  await fill()
  await forgetEverything()
  const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()]))
  expect(Object.fromEntries(counts)).toEqual({
    posts: 0,
    profiles: 0,
    corrections: 0,
    drafts: 0,
    jobs: 0,
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
