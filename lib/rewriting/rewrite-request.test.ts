import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { lowVoice, voiceFrom } from '../../test/voices/low-voice.ts'
import { estimateTokens } from '../text/estimate-tokens.ts'
import { rewriteRequest } from './rewrite-request.ts'
import type { RewriteTask } from './rewriter.ts'

const task: RewriteTask = {
  draft: 'I will see you at https://example.org/a and bring the soup, @walter.',
  voice: lowVoice,
  strength: 0.5,
}
const textOf = (request: ReturnType<typeof rewriteRequest>) => request.messages.map(({ content }) => content).join('\n')

test('the beginning is the same for every draft', () => {
  const requests = ['One and two.', 'Do you see the rain?', task.draft].map((draft) =>
    rewriteRequest({ ...task, draft }, 'examples', {}),
  )
  const beginnings = requests.map(({ messages, beginning }) => JSON.stringify(messages.slice(0, beginning)))
  expect(new Set(beginnings).size).toBe(1)
  expect(requests[0]!.messages.length).toBeGreaterThan(requests[0]!.beginning)
})

test('hides entities, and says how their marks look', () => {
  const text = textOf(rewriteRequest(task, 'examples', {}))
  expect(text).not.toContain('example.org')
  expect(text).not.toContain('@walter')
  const mark = /Keep marks such as (\S+) exactly/.exec(text)?.[1]
  expect(text.split(mark!).length).toBeGreaterThan(2)
})

describe('what is told', () => {
  const { posts = [] } = lowVoice

  test('no word of a post but in the profile, where only that may be told', () => {
    const text = textOf(rewriteRequest(task, 'profile', {}))
    for (const post of posts) expect(text).not.toContain(post.text)
    expect(text).toContain('You always use no capital at all')
  })

  test('up to three posts, and no more', () => {
    for (const sharing of ['examples', 'history'] as const) {
      const text = textOf(rewriteRequest(task, sharing, {}))
      const told = posts.filter((post) => text.includes(post.text))
      expect(told.length).toBeGreaterThan(0)
      expect(told.length).toBeLessThanOrEqual(3)
    }
  })

  test('no sentence that rests on posts alone, where no post may be told', () => {
    const guided = {
      guidance: 'Capitalization: you write small letters.',
      sentences: [
        { text: 'You say "the cat & i have reached an agreement".', support: { traits: [], posts: ['mastodon:14'] } },
        { text: 'You never use a full stop.', support: { traits: ['end-mark'], posts: [] } },
        { text: 'I like to be brief.', support: { traits: [], posts: [] } },
      ],
    }
    const given = { ...task, voice: { ...lowVoice, guided } }
    expect(textOf(rewriteRequest(given, 'profile', {}))).not.toContain('reached an agreement')
    expect(textOf(rewriteRequest(given, 'profile', {}))).toContain('I like to be brief.')
    expect(textOf(rewriteRequest(given, 'examples', {}))).toContain('You say "the cat')
  })

  test('nothing of a habit that is switched off', () => {
    const off = lowVoice.profile.claims.filter(({ feature }) => feature === 'capitalization').map(({ trait }) => trait)
    const text = textOf(rewriteRequest({ ...task, voice: { ...lowVoice, switchedOff: off } }, 'profile', {}))
    expect(text).not.toMatch(/capital|small letter/)
  })

  test('what the person wrote of themselves stands against a rule that counts would make', () => {
    const guided = {
      guidance: '',
      sentences: [{ text: 'You always end a post with a full stop.', support: { traits: ['end-mark'], posts: [] } }],
    }
    const text = textOf(rewriteRequest({ ...task, voice: { ...lowVoice, guided } }, 'profile', {}))
    expect(text).toContain('You always end a post with a full stop.')
    expect(text).not.toContain('Never end with a full stop')
    expect(text).toContain('Use no capital letters')
  })
})

describe('tokens', () => {
  const people = readCorpus().filter((_, index) => index % 5 === 0)

  test('stay under 700 beyond the draft, whoever it is', () => {
    for (const { posts, pairs } of people) {
      const voice = voiceFrom(posts)
      for (const { draft } of pairs.slice(0, 1)) {
        const text = textOf(rewriteRequest({ draft, voice, strength: 1 }, 'history', {}))
        expect(estimateTokens(text) - estimateTokens(draft)).toBeLessThan(700)
      }
    }
  })

  test.each([512, 1024, 4096])('fit a window of %d with the reply', (contextTokens) => {
    const draft = 'I will see you there, and we will have a cup of tea. '.repeat(5)
    const { messages, maxTokens } = rewriteRequest({ ...task, draft }, 'examples', { contextTokens })
    const tokens = messages.reduce((sum, { content }) => sum + estimateTokens(content), maxTokens)
    expect(tokens).toBeLessThanOrEqual(contextTokens)
  })

  test('leave room for a rewrite longer than the draft', () => {
    const { maxTokens } = rewriteRequest(task, 'profile', {})
    expect(maxTokens).toBeGreaterThan(1.5 * estimateTokens(task.draft))
  })
})

test('names the language, and the limit where the draft is near it', () => {
  const limit = { most: 80, lengthOf: (text: string) => text.length }
  expect(textOf(rewriteRequest({ ...task, limit }, 'profile', {}))).toContain('at most 80 characters')
  expect(textOf(rewriteRequest({ ...task, limit: { ...limit, most: 500 } }, 'profile', {}))).not.toContain('characters')
  expect(textOf(rewriteRequest(task, 'profile', {}))).toContain('in English')
  const german = { ...task, draft: 'Ich werde morgen nicht kommen, weil der Zug wieder zu spät ist.' }
  expect(textOf(rewriteRequest(german, 'profile', {}))).toContain('in German')
})
