import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { EngineSettings } from '../../lib/engines/settings.ts'
import type { Sharing } from '../../lib/engines/sharing.ts'
import { guidedByCounts } from '../../lib/guided-profile/guided-by-counts.ts'
import type { Post } from '../../lib/posts/post.ts'
import { rewriteRequest } from '../../lib/rewriting/guided-rewriter.ts'
import { defaultSettings } from '../../lib/settings/settings.ts'
import { forgetEverything } from '../../lib/storage/forget.ts'
import { editSentence, keepGuidedProfile } from '../../lib/storage/guided-profiles.ts'
import { saveBatch } from '../../lib/storage/posts.ts'
import { rowFor, voiceFor } from './voices.ts'

const server = (baseUrl: string): EngineSettings => ({
  id: 'openai',
  baseUrl,
  model: 'm',
  retries: 0,
  silenceLimit: 1,
})
const far = server('https://api.openai.com/v1')
const here: EngineSettings = { id: 'wllama', model: 'local.gguf', threads: 1, contextTokens: 4096 }

beforeEach(forgetEverything)

async function readBy(isOfPublicPosts: boolean, visibility: Post['visibility']) {
  const posts = Array.from({ length: 60 }, (_, index): Post => ({
    id: String(index),
    site: 'mastodon',
    author: 'a@b.example',
    text: `i went to the harbour number ${index} lol`,
    createdAt: index,
    visibility,
  }))
  await saveBatch(posts)
  const row = (await rowFor(defaultSettings))!
  const sentence = { text: 'You say "my divorce lawyer called".', support: { traits: [], posts: ['mastodon:1'] } }
  const measured = guidedByCounts(row.profile, [])
  const sentences = [sentence, ...measured.sentences]
  await keepGuidedProfile(row.account, { ...measured, madeBy: 'local.gguf', isOfPublicPosts, sentences }, [])
  const key = 'an older sentence'
  const edit = { key, text: 'You say "the custody hearing".', sentence, isFromPosts: true, isOfPublicPosts }
  await editSentence(row.account, edit)
  return row
}

async function sentTo(settings: EngineSettings, row: Awaited<ReturnType<typeof readBy>>, sharing: Sharing) {
  const voice = await voiceFor(row, settings, sharing)
  return JSON.stringify(rewriteRequest({ draft: 'I am here.', voice, strength: 0.5 }, sharing, {}).messages)
}

test('what was read in posts that are not for everybody is told to nobody elsewhere, in whose words ever', async () => {
  const row = await readBy(false, 'restricted')
  const sent = await sentTo(far, row, 'history')
  expect(sent).not.toMatch(/divorce|custody/)
  expect(sent).toContain('You ')
  // A server on this device may pass on what it gets.
  expect(await sentTo(server('http://localhost:4000/v1'), row, 'history')).not.toMatch(/divorce|custody/)
  expect(await sentTo(here, row, 'history')).toMatch(/divorce[^]*custody/)
})

test('what was read in posts for everybody is told to whoever may read them', async () => {
  const row = await readBy(true, 'public')
  expect(await sentTo(far, row, 'history')).toMatch(/divorce[^]*custody/)
  expect(await sentTo(far, row, 'examples')).not.toMatch(/divorce|custody/)
})
