import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asJsonLines, highPosts, lowPosts } from '../../../test/cli/invented-posts.ts'
import { runCaptured } from '../../../test/cli/run-captured.ts'
import { applyChanges } from '../../rewriting/apply-changes.ts'
import type { RewriteResult } from '../../rewriting/rewriter.ts'
import { defaultSettings } from '../../settings/settings.ts'

const files = { 'third.jsonl': '{"text":"hello"}', 'low.txt': lowPosts.join('\n'), 'high.txt': highPosts.join('\n') }
const draft = 'I will bring the soup and you can bring 2 spoons to https://example.com/here.'

describe('rewrite', () => {
  it('prints the rewrite and nothing else', async () => {
    const result = await runCaptured(['rewrite', '--posts', 'low.txt', draft], { files })
    expect(result).toMatchObject({ code: 0, messages: '' })
    expect(result.output).toMatch(/^i will bring the soup & u can bring 2 spoons to https:\/\/example\.com\/here/)
  })

  it('gives the whole result as JSON', async () => {
    const { output } = await runCaptured(['rewrite', draft, '--json', '--posts', 'low.txt'], { files })
    const result = JSON.parse(output) as RewriteResult
    expect(result.source).toBe('stylist')
    expect(result.changes.length).toBeGreaterThan(0)
    expect(applyChanges(draft, result.changes)).toBe(result.text)
    expect(result.checks.every(({ passed }) => passed)).toBe(true)
  })

  it('reads the draft from standard input, without its last line end', async () => {
    const given = (await runCaptured(['rewrite', '--posts', 'low.txt', draft], { files })).output
    for (const end of ['', '\n', '\r\n']) {
      expect((await runCaptured(['rewrite', '--posts', 'low.txt'], { files, input: draft + end })).output).toBe(given)
    }
  })

  it('takes several files after --posts and still sees the draft', async () => {
    const all = ['low.txt', 'high.txt', 'third.jsonl']
    const listed = await runCaptured(['rewrite', '--posts', ...all, draft], { files })
    const repeated = await runCaptured(['rewrite', draft, ...all.flatMap((file) => ['--posts', file])], { files })
    expect(listed).toMatchObject({ code: 0, messages: '' })
    expect(repeated.output).toBe(listed.output)
    expect((await runCaptured(['rewrite', '--posts', 'low.txt', '--', 'high.txt'], { files })).output).toBe(
      'high.txt\n',
    )
  })

  it('takes a draft that begins as a list does, and says how to give one that looks like a flag', async () => {
    const list = '- The soup\n- 2 spoons'
    const given = await runCaptured(['rewrite', '--posts', 'high.txt', list], { files })
    expect(given).toMatchObject({ code: 0, messages: '' })
    expect(given.output).toMatch(/The soup[^]*2 spoons\n$/)
    const refused = await runCaptured(['rewrite', '--posts', 'high.txt', '-The soup'], { files })
    expect(refused).toMatchObject({ code: 2, output: '' })
    expect(refused.messages).toContain('-T is no flag of rewrite')
    expect(refused.messages).toContain('put --')
    const escaped = await runCaptured(['rewrite', '--posts', 'high.txt', '--', '-The soup'], { files })
    expect(escaped).toMatchObject({ code: 0, output: '-The soup\n' })
  })

  it('says when there are too few posts to learn from, and leaves the draft', async () => {
    const result = await runCaptured(['rewrite', '--posts', 'p.txt', draft], { files: { 'p.txt': 'hello there' } })
    expect(result).toMatchObject({ code: 0, output: `${draft}\n` })
    expect(result.messages).toMatch(/^These are too few posts/)
  })

  it('goes as far as the extension does where nobody says how far', async () => {
    const withStrength = (...strength: string[]) =>
      runCaptured(['rewrite', '--posts', 'low.txt', ...strength, draft], { files })
    const usual = String(defaultSettings.strength)
    expect(await withStrength()).toEqual(await withStrength('--strength', usual))
    expect((await runCaptured(['rewrite', '--help'])).output).toContain(`(${usual} if not given)`)
  })
})

describe('rewrite --batch', () => {
  const cases = Array.from({ length: 40 }, (_, index) => ({
    id: index % 2 ? index : `case ${index}`,
    posts: index % 3 ? [...lowPosts] : highPosts.map((text) => ({ text, author: `a${text.length}` })),
    draft: `${draft} ${index}`,
  }))
  const file = cases.map((one) => JSON.stringify(one)).join('\n')

  interface Answer extends Omit<RewriteResult, 'text'> {
    id: string | number
    rewrite: string
  }
  const answers = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)

  it('answers every case in the order of the file, as for one draft', async () => {
    const { code, output, messages } = await runCaptured(['rewrite', '--batch', 'c.jsonl'], {
      files: { 'c.jsonl': file },
    })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    const all = answers(output)
    expect(all.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
    for (const [index, { rewrite, changes }] of all.entries())
      expect(applyChanges(cases[index]?.draft ?? '', changes)).toBe(rewrite)
    const alone = await runCaptured(['rewrite', '--posts', 'low.txt', cases[1]?.draft ?? ''], { files })
    expect(`${all[1]?.rewrite}\n`).toBe(alone.output)
  })

  it('reads packed files and standard input as well', async () => {
    const plain = await runCaptured(['rewrite', '--batch', 'c.jsonl'], { files: { 'c.jsonl': file } })
    const packed = await runCaptured(['rewrite', '--batch', 'c.jsonl.gz'], { files: { 'c.jsonl.gz': gzipSync(file) } })
    const piped = await runCaptured(['rewrite', '--batch', '-'], { input: file })
    expect(packed).toEqual(plain)
    expect(piped).toEqual(plain)
  })

  it('tells of a broken line of standard input after the cases before it', async () => {
    const input = new PassThrough()
    input.write(`${JSON.stringify(cases[0])}\n`)
    const running = runCaptured(['rewrite', '--batch', '-'], { input })
    input.end(`${JSON.stringify(cases[1])}\n{"id":`)
    const { code, output, messages } = await running
    expect(code).toBe(2)
    expect(answers(output).map(({ id }) => id)).toEqual([cases[0]?.id, cases[1]?.id])
    expect(messages).toMatch(/^standard input, line 3 is not valid JSON/)
  })

  it('leaves a draft as it is where there are no posts, or no draft', async () => {
    const lines = [
      { id: 1, posts: [], draft: 'As it is.' },
      { id: 2, posts: lowPosts, draft: '' },
    ]
    const { code, output } = await runCaptured(['rewrite', '--batch', '-'], {
      input: lines.map((line) => JSON.stringify(line)).join('\n'),
    })
    expect(code).toBe(0)
    expect(answers(output).map(({ rewrite }) => rewrite)).toEqual(['As it is.', ''])
  })

  it('loses and reorders nothing, whatever the texts are', async () => {
    const text = fc.string({ unit: 'binary' })
    const someCase = fc.record(
      { id: fc.oneof(text, fc.integer()), posts: fc.array(text), draft: text },
      { noNullPrototype: true },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(someCase, { minLength: 1, maxLength: 5 }), async (some) => {
        const { code, output } = await runCaptured(['rewrite', '--batch', '-'], {
          input: some.map((one) => JSON.stringify(one)).join('\n'),
        })
        expect(code).toBe(0)
        expect(answers(output).map(({ id }) => id)).toEqual(some.map(({ id }) => id))
      }),
      { numRuns: 30 },
    )
  })

  it('stops when asked to, after a whole line', async () => {
    const stop = new AbortController()
    stop.abort()
    const { code, output, messages } = await runCaptured(['rewrite', '--batch', '-'], {
      input: file,
      signal: stop.signal,
    })
    expect({ code, output, messages }).toEqual({ code: 1, output: '', messages: '' })
  })
})

it('reads a file with the posts of many people', async () => {
  const both = { 'both.jsonl': `${asJsonLines(lowPosts, 'low')}\n${asJsonLines(highPosts, 'high')}` }
  const low = await runCaptured(['rewrite', '--posts', 'both.jsonl', '--author', 'low', draft], { files: both })
  const high = await runCaptured(['rewrite', '--posts', 'both.jsonl', '--author', 'high', draft], { files: both })
  expect(low.output).toMatch(/^i will/)
  expect(high.output).toMatch(/^I will/)
})
