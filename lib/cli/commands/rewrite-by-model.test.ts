import { expect, it, onTestFinished, vi } from 'vitest'
import { asJsonLines, lowPosts } from '../../../test/cli/invented-posts.ts'
import { runCaptured } from '../../../test/cli/run-captured.ts'
import { type Answer, type ChatRequest, startModelServer } from '../../../test/model-server/model-server.ts'
import type { RewriteResult } from '../../rewriting/rewriter.ts'

const draft = 'I will see you at the harbour tomorrow, and we can have soup.'
const good = 'i will see u at the harbour tomorrow & we can have soup'
const files = { 'low.jsonl': asJsonLines(lowPosts) }

async function serve(reply: (asked: ChatRequest) => Answer) {
  const server = await startModelServer({ reply })
  onTestFinished(() => server.close())
  return server
}

const words = (url: string, ...more: string[]) => [
  'rewrite',
  '--posts',
  'low.jsonl',
  '--engine',
  'openai',
  '--model',
  'model',
  '--base-url',
  url,
  ...more,
]
const sentIn = ({ body }: ChatRequest) => body.messages.map(({ content }) => content).join('\n')

it('has a model rewrite a draft, and gives the key that was set for it', async () => {
  const server = await serve(() => good)
  const environment = { IDIOLECT_API_KEY: 'sk-mine', OPENAI_API_KEY: 'sk-theirs' }
  const result = await runCaptured(words(server.url, draft), { files, environment })
  expect(result).toEqual({ code: 0, output: `${good}\n`, messages: '' })
  for (const { headers } of server.requests) expect(headers.authorization).toBe('Bearer sk-mine')
})

it('shows on a terminal what it waits for, and leaves nothing of it behind', async () => {
  const server = await serve((asked) => (sentIn(asked).includes('<text>') ? good : 'You use no capital letters.'))
  const { messages, output } = await runCaptured(words(server.url, draft, '--sharing', 'history'), {
    files,
    columns: 80,
  })
  expect(output).toBe(`${good}\n`)
  const lines = messages.split('\r\u001B[2K')
  expect(lines[1]).toMatch(/^Reading the posts, 1 of \d: Connecting…$/)
  expect(lines).toContain('Checking…')
  expect(lines.at(-1)).toBe('')
})

it('says with --json who wrote it and what was checked', async () => {
  const server = await serve(() => good)
  const { output } = await runCaptured(words(server.url, draft, '--json'), { files })
  const result = JSON.parse(output) as RewriteResult
  expect(result).toMatchObject({ text: good, source: 'openai', asked: { requests: 3 } })
  expect(result.checks.length).toBeGreaterThan(5)
})

it("gives the stylist's rewrite with a sentence where no reply will do, or there is no server", async () => {
  const stylists = (await runCaptured(['rewrite', '--posts', 'low.jsonl', draft], { files })).output
  const server = await serve(() => 'This person writes casually.')
  const refused = await runCaptured(words(server.url, draft), { files })
  expect(refused).toMatchObject({ code: 0, output: stylists })
  expect(refused.messages).toMatch(/no reply passed the checks .* This is the stylist's rewrite\.\n$/)
  await server.close()
  const away = await runCaptured(words(server.url, draft), { files })
  expect(away).toMatchObject({ code: 0, output: stylists })
  expect(away.messages).toMatch(/This is the stylist's rewrite\.\n$/)
})

it('tells a model on this device up to three posts, or none, or has it read them first', async () => {
  const told = async (...sharing: string[]) => {
    const server = await serve((asked) => (sentIn(asked).includes('<text>') ? good : 'You use no capital letters.'))
    await runCaptured(words(server.url, draft, ...sharing), { files })
    return server.requests.map((request) => lowPosts.filter((text) => sentIn(request).includes(text)).length)
  }
  expect(Math.max(...(await told()))).toBeGreaterThan(0)
  expect(Math.max(...(await told()))).toBeLessThanOrEqual(3)
  expect(Math.max(...(await told('--sharing', 'profile')))).toBe(0)
  const read = await told('--sharing', 'history')
  expect(read[0]).toBe(lowPosts.length)
  expect(Math.max(...read.slice(1))).toBeLessThanOrEqual(3)
})

it('tells a model elsewhere no post that is not for everybody, and one on this device all', async () => {
  const hidden = lowPosts.slice(0, 12)
  const lines = lowPosts.map((text) =>
    JSON.stringify({ text, visibility: hidden.includes(text) ? 'restricted' : 'public' }),
  )
  // The stricter of two copies counts, in whichever order they come.
  const twice = [
    JSON.stringify({ text: hidden[0], id: 'a' }),
    JSON.stringify({ text: hidden[0], id: 'a', visibility: 'restricted' }),
  ]
  const posts = [...lines, ...twice].join('\n')
  const told = async (place: 'here' | 'elsewhere', sharing: string) => {
    const server = await serve((asked) => (sentIn(asked).includes('<text>') ? good : 'You use no capital letters.'))
    const { fetch } = globalThis
    const origin = 'https://model.invalid'
    vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
      fetch(input.replace(origin, new URL(server.url).origin), init),
    )
    onTestFinished(() => void vi.unstubAllGlobals())
    const url = place === 'here' ? server.url : `${origin}/v1`
    await runCaptured(words(url, draft, '--sharing', sharing), { files: { 'low.jsonl': posts } })
    vi.unstubAllGlobals()
    const sent = server.requests.map(sentIn).join('\n')
    return {
      hidden: hidden.filter((text) => sent.includes(text)).length,
      all: lowPosts.filter((text) => sent.includes(text)).length,
    }
  }
  expect(await told('here', 'history')).toEqual({ hidden: hidden.length, all: lowPosts.length })
  expect(await told('elsewhere', 'history')).toEqual({ hidden: 0, all: lowPosts.length - hidden.length })
  const { hidden: shown, all } = await told('elsewhere', 'examples')
  expect(shown).toBe(0)
  expect(all).toBeGreaterThan(0)
})

it('says where texts go that leave this device', async () => {
  const sent = async (...sharing: string[]) =>
    (await runCaptured(words('https://model.invalid/v1', draft, ...sharing), { files })).messages.split('\n')[0]
  expect(await sent()).toBe(
    'The draft with a description of how the person writes, and no post, is sent to model.invalid.',
  )
  expect(await sent('--sharing', 'examples')).toMatch(/up to three of their posts is sent to model\.invalid\.$/)
})

it('rewrites a batch, with source, checks and fallback in each line', async () => {
  const server = await serve((asked) => (sentIn(asked).includes('Hello') ? 'Sorry, I cannot do that.' : good))
  const cases = [
    { id: 1, posts: lowPosts, draft },
    { id: 2, posts: lowPosts, draft: 'Hello to you and the cat.' },
    { id: 3, posts: lowPosts, draft: '' },
  ]
  const input = cases.map((one) => JSON.stringify(one)).join('\n')
  const model = ['--engine', 'openai', '--model', 'model', '--base-url', server.url]
  const { code, output, messages } = await runCaptured(['rewrite', '--batch', '-', ...model], { input })
  expect(code).toBe(0)
  expect(messages).toMatch(
    /^Rewritten by model at 127\.0\.0\.1:\d+: 1 of 3\. By the stylist: 2\.\n  1: No reply passed the checks\.\n  1: .+\.\n$/,
  )
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines[0]).toMatchObject({
    id: 1,
    rewrite: good,
    source: 'openai',
    asked: { label: expect.any(String) as string },
  })
  expect(lines[1]).toMatchObject({
    id: 2,
    source: 'stylist',
    fallback: expect.stringMatching(/stylist's rewrite/) as string,
  })
  expect(lines[2]).toMatchObject({ id: 3, rewrite: '', source: 'stylist' })
  for (const { checks } of lines.slice(0, 2)) expect(checks).toEqual(expect.arrayContaining([expect.any(Object)]))
})

it.each([
  ['profile', 1],
  // The posts of one person are to be read first.
  ['history', 1],
])('asks for a batch no more after a failure that lasts, and says it once (%s)', async (sharing, requests) => {
  const server = await serve(() => ({ status: 401, body: { error: { message: 'Who are you?' } } }))
  const input = [1, 2, 3].map((id) => JSON.stringify({ id, posts: lowPosts, draft })).join('\n')
  const model = ['--engine', 'openai', '--model', 'model', '--base-url', server.url, '--sharing', sharing]
  const { code, output, messages } = await runCaptured(['rewrite', '--batch', '-', ...model], { input })
  expect(code).toBe(0)
  expect(server.requests).toHaveLength(requests)
  const lines = output.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(JSON.parse(line)).toMatchObject({
      source: 'stylist',
      fallback: expect.stringMatching(/wants a key: set one\. This is the stylist's rewrite\.$/) as string,
    })
  }
  expect(messages.split('\n')).toEqual([
    expect.stringMatching(/^The server at \S+ wants a key: set one\. The stylist rewrites the rest\.$/),
    expect.stringMatching(/^Rewritten by model at \S+: 0 of 3\. By the stylist: 3\.$/),
    expect.stringMatching(/^  3: model at \S+ could not be had\.$/),
    '',
  ])
})

it.each([
  [['--engine', 'opnai'], /^There is no engine "opnai" here/],
  [['--engine', 'openai'], /^Say which model to ask/],
  [['--model', 'small'], /write --engine openai as well/],
  [['--context-tokens', '4096'], /write --engine openai as well/],
  [['--engine', 'stylist', '--context-tokens', '4096'], /write --engine openai as well/],
  [
    ['--engine', 'openai', '--model', 'small', '--sharing', 'all'],
    /^--sharing is "all": write profile, examples or history/,
  ],
  [['--engine', 'openai', '--model', 'small', '--base-url', 'here'], /^--base-url will not do/],
])('refuses %j with a sentence', async (more, sentence) => {
  const { code, output, messages } = await runCaptured(['rewrite', '--posts', 'low.jsonl', draft, ...more], { files })
  expect({ code, output }).toEqual({ code: 2, output: '' })
  expect(messages).toMatch(sentence)
})
