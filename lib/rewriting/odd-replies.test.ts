import { expect, test } from 'vitest'
import { eventStream, piecesOf, type Answer, type ChatRequest } from '../../test/model-server/model-server.ts'
import { serve, torn } from '../../test/model-server/serve-engine.ts'
import { lowVoice } from '../../test/voices/low-voice.ts'
import type { Engine } from '../engines/engine.ts'
import { guidedRewriter } from './guided-rewriter.ts'
import type { RewriteResult } from './rewriter.ts'
import { rewriteByStylist } from './stylist-rewriter.ts'

const draft = 'I will see you at the harbour tomorrow, and we can have soup. See https://example.org/a.'
const task = { draft, voice: lowVoice, strength: 0.5 }
const stylists = rewriteByStylist(task).text

/** What a server may answer, and what the sentence then says. */
const odd: readonly (readonly [what: string, answer: (asked: ChatRequest) => Answer, sentence: RegExp])[] = [
  ['nothing', () => '', /no reply passed the checks \(it was empty/],
  ['blanks', () => ' \n \n', /it was empty/],
  ['a reply that was cut', () => ({ text: 'i will see u at', finish: 'length' }), /it did not come to its end/],
  [
    '429 with Retry-After',
    () => ({ status: 429, body: { error: { message: 'slow down' } }, headers: { 'retry-after': '1' } }),
    /slow down|too many|busy|limit/i,
  ],
  ['500', () => ({ status: 500, body: { error: { message: 'out of memory' } } }), /out of memory|error/i],
  [
    'a web page',
    () => (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hello</title>')
    },
    /web page/,
  ],
  [
    'what is no JSON',
    () => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a'),
    /protocol/,
  ],
  ['a stream that breaks off', (asked) => torn(asked, 'i will see u', (response) => response.destroy()), /broke off/],
  [
    'a stream without an end',
    (asked) => (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const [, word] = eventStream(piecesOf(asked, { text: 'soup and more soup and ' })).split(/(?<=\n\n)/)
      const timer = setInterval(() => response.write(word!.repeat(50)), 1)
      response.once('close', () => clearInterval(timer))
    },
    /no reply passed the checks/,
  ],
  ['a reply a hundred times too long', () => `${draft} `.repeat(100), /no reply passed the checks/],
  [
    'another language',
    () => 'ich sehe dich morgen am hafen & wir essen suppe, siehe https://example.org/a',
    /no reply passed the checks/,
  ],
  ['a refusal', () => "I'm sorry, but I can't help with rewriting this text.", /it refused/],
  ['an answer', () => 'Great, see you there! What kind of soup would you like?', /no reply passed the checks/],
  ['a description', () => 'This person writes in a casual, friendly style.', /no reply passed the checks/],
  [
    'invalid UTF-8',
    (asked) => (response) => {
      const stream = Buffer.from(
        eventStream(piecesOf(asked, { text: 'i will see u at the h~rbour tomorrow & we can have soup' })),
      )
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(stream.map((byte) => (byte === 0x7e ? 0xff : byte)))
    },
    /no reply passed the checks/,
  ],
]

test.each(odd)("%s ends in the stylist's rewrite and one sentence", async (_, answer, sentence) => {
  const { engine } = await serve(answer)
  const { text, source, fallback } = await rewritten(engine)
  expect({ text, source }).toEqual({ text: stylists, source: 'stylist' })
  expect(fallback).toMatch(sentence)
  expect(fallback).toMatch(/^\S[^\n]*\. This is the stylist's rewrite\.$/)
})

test('a good reply after an odd one is shown', async () => {
  const good = 'i will see u at the harbour tomorrow & we can have soup. see [LINK1]'
  const { engine, server } = await serve(({ number }) => (number === 1 ? '' : good))
  const { text, source } = await rewritten(engine)
  expect(source).toBe('openai')
  expect(text).toContain('https://example.org/a')
  expect(server.requests).toHaveLength(2)
})

test.each(['before the first word', 'after some words'] as const)(
  'stops within 200 ms where a server hangs %s',
  async (when) => {
    const waiting = Promise.withResolvers<void>()
    const { engine } = await serve((asked) =>
      when === 'before the first word'
        ? (waiting.resolve(), new Promise<never>(() => {}))
        : torn(asked, 'i will see u', () => waiting.resolve()),
    )
    const stop = new AbortController()
    const running = rewritten(engine, stop.signal)
    await waiting.promise
    const stopped = performance.now()
    stop.abort(new Error('enough'))
    await expect(running).rejects.toThrow('enough')
    expect(performance.now() - stopped).toBeLessThan(200)
  },
)

async function rewritten(engine: Engine, signal = new AbortController().signal): Promise<RewriteResult> {
  for await (const event of guidedRewriter(engine, { sharing: 'examples', candidates: 1 }).rewrite(task, signal)) {
    if (event.type === 'result') return event.result
  }
  throw new Error('there is no result')
}
