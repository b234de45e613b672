import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asJsonLines, highPosts, lowPosts } from '../../../test/cli/invented-posts.ts'
import { runCaptured } from '../../../test/cli/run-captured.ts'
import type { Post } from '../../posts/post.ts'
import type { StyleProfile } from '../../profile/style-profile.ts'
import type { ProfileCheck } from '../../restoration/check.ts'

type Told = StyleProfile & { author?: string; examples: Record<string, Post> }

const both = `${asJsonLines(lowPosts, 'Low')}\n${asJsonLines(highPosts, '@high')}`

async function profileAsJson(words: string[], files: Record<string, string | Uint8Array>): Promise<Told> {
  const { code, output, messages } = await runCaptured(['profile', ...words, '--json'], { files })
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  return JSON.parse(output) as Told
}

describe('profile', () => {
  it('tells the habits with their counts, the share of other people and posts that show them', async () => {
    const { code, output } = await runCaptured(['profile', 'posts.txt'], {
      files: { 'posts.txt': lowPosts.join('\n') },
    })
    expect(code).toBe(0)
    expect(output).toMatch(/^24 posts\.\nYou write in English\.\nMost unlike other people in \w+\.\n\n/)
    expect(output).toMatch(/\n {2}You .*24 of 24.*\n {4}100%; other people \d+%\.\n {4}“.+”\n/)
    expect(output).not.toContain('\u001B')
  })

  it('marks and fits what a terminal shows, and lets no post steer it', async () => {
    const posts = lowPosts.map((text) => `\u001B[31m\u0007${text}, and a good deal more than fits on a line`)
    const { output } = await runCaptured(['profile', 'p.txt'], { files: { 'p.txt': posts.join('\n') }, columns: 60 })
    // oxlint-disable-next-line no-control-regex
    const styles = new Set(output.match(/\u001B\[\d+m/g))
    expect(styles).toEqual(new Set(['\u001B[1m', '\u001B[2m', '\u001B[22m']))
    expect(output).not.toContain('\u0007')
    // oxlint-disable-next-line no-control-regex
    for (const line of output.replaceAll(/\u001B\[\d+m/g, '').split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('takes the author in any case, with or without @', async () => {
    for (const name of ['Low', 'low', '@LOW']) {
      expect(await profileAsJson(['b.jsonl', '--author', name], { 'b.jsonl': both })).toMatchObject({
        author: 'Low',
        posts: 24,
      })
    }
    expect(await profileAsJson(['b.jsonl', '--author', 'High'], { 'b.jsonl': both })).toMatchObject({
      author: '@high',
      posts: 12,
    })
  })

  it('prefers the very name where two differ in case only', async () => {
    const file = `${asJsonLines(highPosts, 'ann')}\n${asJsonLines(lowPosts, 'Ann')}`
    expect((await profileAsJson(['p.jsonl', '--author', 'Ann'], { 'p.jsonl': file })).posts).toBe(24)
    expect((await profileAsJson(['p.jsonl', '--author', 'ann'], { 'p.jsonl': file })).posts).toBe(12)
  })

  it('reads several files and every format alike, packed or not', async () => {
    const csv = ['text,author', ...lowPosts.map((text) => `"${text}",Low`)].join('\r\n')
    const kinds = { 'a.jsonl': asJsonLines(lowPosts), 'a.csv': `\uFEFF${csv}`, 'a.txt': lowPosts.join('\n') }
    const profiles = await Promise.all(
      Object.entries(kinds).flatMap(([name, text]) => [
        profileAsJson([name], { [name]: text }),
        profileAsJson([`${name}.gz`], { [`${name}.gz`]: gzipSync(text) }),
      ]),
    )
    const claims = profiles.map((profile) => profile.claims.map(({ examples: _examples, ...claim }) => claim))
    for (const other of claims) expect(other).toEqual(claims[0])
    expect(
      await profileAsJson(['a.txt', 'b.txt'], { 'a.txt': lowPosts.join('\n'), 'b.txt': highPosts.join('\n') }),
    ).toMatchObject({ posts: 36 })
  })

  it('leaves out reposts, blanks and copies, and says how many', async () => {
    const extra = [
      '{"text":"  "}',
      '{"text":"by another","retweet":true}',
      '{"id":"undefined-0","text":"did u see the rain & the light over the harbour"}',
    ]
    const file = [asJsonLines(lowPosts), ...extra].join('\n')
    const { messages, output } = await runCaptured(['profile', 'p.jsonl'], { files: { 'p.jsonl': file } })
    expect(messages).toBe('Left out: 1 repost, 1 post without text, 1 copy.\n')
    expect(output).toMatch(/^24 posts/)
  })

  it('keeps both of two posts under one id', async () => {
    const file = lowPosts.map((text) => JSON.stringify({ id: 0, text })).join('\n')
    expect((await profileAsJson(['p.jsonl'], { 'p.jsonl': file })).posts).toBe(24)
  })

  it('gives every example with its text', async () => {
    const { claims, examples } = await profileAsJson(['p.txt'], { 'p.txt': lowPosts.join('\n') })
    const keys = claims.flatMap((claim) => claim.examples)
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(lowPosts).toContain(examples[key]?.text)
  })

  it('says when there is too little to tell, and since when posts are', async () => {
    const file = '{"text":"hello","createdAt":"2024-02-29T10:00:00Z"}\n{"text":"bye","createdAt":1711929600}'
    const { code, output } = await runCaptured(['profile', 'p.jsonl'], { files: { 'p.jsonl': file } })
    expect({ code, output }).toEqual({
      code: 0,
      output: '2 posts, 29 February 2024 to 1 April 2024.\nThat is too little to say how their author writes.\n',
    })
  })

  it('--check tells how well the profile knows them, the same every time', async () => {
    const files = { 'b.jsonl': both }
    const words = ['profile', 'b.jsonl', '--author', 'low', '--check']
    const { code, output, messages } = await runCaptured(words, { files })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(output).toMatch(/^Low: 4 of your posts, drawn by lot, were made neutral and written again from/)
    expect(output).toMatch(/\n {2}first letter +\|█{20} +4 of +4 +0\n/)
    expect(output).toMatch(
      /\nWith 5 posts it was right in \d+%, with 10 in \d+%, with all 20 in 100%: nothing\s+was left/,
    )
    expect((await runCaptured(words, { files })).output).toBe(output)
    const json = JSON.parse((await runCaptured([...words, '--json'], { files })).output) as ProfileCheck
    expect(json).toMatchObject({ author: 'Low', posts: 24, heldOut: 4, history: 20, newest: false })
    expect(json.habits).toContainEqual({ habit: 'first', places: 4, rewrite: 4, draft: 0 })
    expect(json.curve).toHaveLength(3)
  })

  it.each([
    [highPosts, 'A check needs 20 different posts with words, and here are 12: give more posts.'],
    [['hi'], 'A check needs 20 different posts with words, and here is 1: give more posts.'],
    [
      Array.from({ length: 20 }, (_, index) => `${index} ${'so '.repeat(200)}long`),
      /^None of these 20 posts can be written again, .* longer than 500 characters: give others\.$/,
    ],
  ])('--check says what it lacks', async (posts, sentence) => {
    const { code, output, messages } = await runCaptured(['profile', 'p.txt', '--check'], {
      files: { 'p.txt': posts.join('\n') },
    })
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages.trimEnd()).toMatch(sentence)
  })
})
