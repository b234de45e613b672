import { expect, test } from 'vitest'
import { lowPosts } from '../../test/cli/invented-posts.ts'
import { lowVoice, postsFrom } from '../../test/voices/low-voice.ts'
import { EngineFailure, type Engine, type GenerationRequest } from '../engines/engine.ts'
import { scripted } from '../engines/scripted.ts'
import { digest, type DigestionProgress } from './digest.ts'
import { guidedByCounts } from './guided-by-counts.ts'

const { profile } = lowVoice
const posts = postsFrom(lowPosts)
const never = new AbortController().signal

test('asks the guiding question of the posts, then for a profile along the answer and beside the counts', async () => {
  const asked: string[] = []
  const engine = asking(asked, ['Capitalization. You write everything in lowercase.', 'You never use capital letters.'])
  const guided = await digest({ engine, profile, posts, switchedOff: [] }, () => {}, never)
  expect(asked).toHaveLength(2)
  expect(asked[0]).toContain('which is the most distinctive feature of the above posts')
  for (const text of lowPosts) expect(asked[0]).toContain(`- ${text}`)
  // Oldest first, as the paper has it.
  expect(asked[0]!.indexOf(lowPosts[1]!)).toBeLessThan(asked[0]!.indexOf(lowPosts[0]!))
  expect(asked[1]).toContain('You write everything in lowercase.')
  expect(asked[1]).toMatch(/\d+ of \d+ posts/)
  for (const text of lowPosts) expect(asked[1]).not.toContain(text)
  expect(guided).toMatchObject({
    madeBy: 'recorded replies',
    guidance: 'You write everything in lowercase.',
    refuted: [],
  })
  expect(guided.sentences[0]).toMatchObject({
    text: 'You never use capital letters.',
    support: { traits: expect.arrayContaining(['first-letter']) as string[] },
  })
})

test('ties each sentence to habits or quoted posts, drops what is tied to nothing, and keeps apart what the counts refute', async () => {
  const reply = [
    'Here is the profile:',
    '1. You begin posts with a small letter.',
    '2. You are a warm and humorous person.',
    '3. You use emojis in nearly every post.',
    '- You say things like "the cat & i have reached an agreement".',
    '- You never end a post with a full stop.',
  ].join('\n')
  const engine = asking([], ['Emoji are the most distinctive: you use lots of emojis.', reply])
  const guided = await digest({ engine, profile, posts, switchedOff: [] }, () => {}, never)
  const texts = guided.sentences.map(({ text }) => text)
  expect(texts.slice(0, 3)).toEqual([
    'You begin posts with a small letter.',
    'You say things like "the cat & i have reached an agreement".',
    'You never end a post with a full stop.',
  ])
  expect(guided.sentences[1]!.support.posts).toEqual(['mastodon:14'])
  expect(guided.refuted).toEqual([
    'Emoji are the most distinctive: you use lots of emojis.',
    'You use emojis in nearly every post.',
  ])
  // The measured answer stands where the model's is refuted, and measured sentences where few are left.
  expect(guided.guidance).toBe(guidedByCounts(profile, []).guidance)
  expect(texts).toHaveLength(4)
})

test.each([
  ['nothing', ''],
  ['talk', 'Sure! I hope this helps. Let me know what you think.'],
  ['what is refuted alone', 'You always use emojis. You end every post with a full stop.'],
])('gives the measured profile where the model says %s', async (_, reply) => {
  const engine = asking([], ['Capitalization.', reply])
  const guided = await digest({ engine, profile, posts, switchedOff: [] }, () => {}, never)
  const measured = guidedByCounts(profile, [])
  expect(guided.sentences).toEqual(measured.sentences)
  expect(guided.madeBy).toBe('counts')
})

test('reads long histories in parts that fit the window, and merges the answers', async () => {
  const many = postsFrom(Array.from({ length: 200 }, (_, index) => `${lowPosts[index % lowPosts.length]} ${index}`))
  const asked: string[] = []
  const told: DigestionProgress[] = []
  const engine = { ...asking(asked, () => 'You write in lowercase.'), contextTokens: 1024 }
  await digest({ engine, profile, posts: many, switchedOff: [] }, (progress) => told.push(progress), never)
  const parts = asked.slice(0, -2)
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.length).toBeLessThanOrEqual(8)
  for (const prompt of asked) expect(prompt.length / 4).toBeLessThan(1024)
  // The newest are read whatever the number.
  expect(parts[0]).toContain(many[0]!.text)
  expect(asked.at(-2)).toContain(`Part ${parts.length}:`)
  expect(told.map(({ part }) => part)).toEqual(asked.map((_, index) => index + 1))
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set([asked.length]))
})

test('asks nothing where there are no posts', async () => {
  const asked: string[] = []
  const guided = await digest({ engine: asking(asked, []), profile, posts: [], switchedOff: [] }, () => {}, never)
  expect(asked).toEqual([])
  expect(guided.madeBy).toBe('counts')
})

test('says nothing of what is switched off', async () => {
  const asked: string[] = []
  const engine = asking(asked, ['Capitalization.', 'You use no capital letters.\nYou never use emojis.'])
  const capitals = profile.claims.filter(({ feature }) => feature === 'capitalization').map(({ trait }) => trait)
  const guided = await digest({ engine, profile, posts, switchedOff: capitals }, () => {}, never)
  expect(guided.sentences.map(({ text }) => text)).toContain('You never use emojis.')
  expect(guided.sentences.flatMap(({ support }) => support.traits)).not.toContain('first-letter')
  expect(asked[1]).not.toContain('no capital at all')
})

test('fails as the engine does, and stops at once when told to', async () => {
  const failing = scripted(() => {
    throw new EngineFailure('The server is away: start it.')
  })
  await expect(digest({ engine: failing, profile, posts, switchedOff: [] }, () => {}, never)).rejects.toThrow(
    'start it',
  )
  const stop = new AbortController()
  const hanging: Engine = {
    ...scripted([]),
    generate: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }),
  }
  const reading = digest({ engine: hanging, profile, posts, switchedOff: [] }, () => {}, stop.signal)
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
})

/** An engine with those replies, noting what it is asked. */
function asking(asked: string[], replies: readonly string[] | (() => string)): Engine {
  let next = 0
  return scripted(({ messages }: GenerationRequest) => {
    asked.push(messages.map(({ content }) => content).join('\n'))
    return typeof replies === 'function' ? replies() : replies[next++]!
  })
}
