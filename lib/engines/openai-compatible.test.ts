import * as fc from 'fast-check'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { eventStream, piecesOf, type Answer } from '../../test/model-server/model-server.ts'
import { all, engineAt, failureOf, request, serve, textOf, torn } from '../../test/model-server/serve-engine.ts'
import type { EngineEvent, EngineFailure } from './engine.ts'

const key = 'sk-secret-1234'

describe('a request', () => {
  test('holds what was asked, and nothing of this machine', async () => {
    for (const name of ['API_KEY', 'ADMIN_KEY', 'ORG_ID', 'PROJECT_ID']) vi.stubEnv(`OPENAI_${name}`, 'no')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { engine, server } = await serve(() => 'Snow.')
    await all(engine)
    const { body, headers } = server.requests[0]!
    expect(body).toEqual({
      model: 'model',
      messages: request.messages,
      max_tokens: 100,
      temperature: 0,
      stream: true,
      stream_options: { include_usage: true },
    })
    const sent = Object.keys(headers).filter((name) => /stainless|openai|authorization/.test(name))
    expect(sent).toEqual([])
  })

  test.each([
    [key, `Bearer ${key}`],
    [` ${key}\n`, `Bearer ${key}`],
    ['', undefined],
  ])('carries the key %j', async (key, authorization) => {
    const { engine, server } = await serve(() => 'Snow.', { key })
    await all(engine)
    expect(server.requests[0]!.headers.authorization).toBe(authorization)
  })

  test('is not made with what can be no key', async () => {
    const { engine, server } = await serve(() => 'Snow.', { key: 'geheim – nicht' })
    expect((await failureOf(engine)).message).toContain('does not know the key: check that it is whole')
    expect(server.requests).toEqual([])
  })

  test('is not sent on to where the server points', async () => {
    const elsewhere = await serve(() => 'Snow.')
    const { engine } = await serve(() => ({
      status: 307,
      body: '',
      headers: { location: `${elsewhere.server.url}/chat/completions` },
    }))
    const failure = await failureOf(engine)
    expect(failure.message).toContain(
      `has moved to ${elsewhere.server.url}/chat/completions: give that as the base URL.`,
    )
    expect(elsewhere.server.requests).toEqual([])
  })

  test('that was given up is given up by the server', async () => {
    const leaving = new AbortController()
    const { engine, server } = await serve((asked) => torn(asked, 'Snow melts.', () => {}))
    for await (const event of engine.generate(request, leaving.signal)) {
      if (event.type === 'phase') continue
      expect(event).toEqual({ type: 'text', text: 'Snow' })
      break
    }
    const { signal } = server.requests[0]!
    if (!signal.aborted) await once(signal, 'abort')
  })
})

describe('a reply', () => {
  test('tells its tokens as the server counts them', async () => {
    const { engine } = await serve(() => 'Snow melts.')
    expect((await all(engine)).at(-1)).toEqual({
      type: 'end',
      reason: 'stop',
      tokens: { input: 5, output: 2, estimated: false },
      adaptations: [],
    })
  })

  test.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'filtered'],
    ['eos_token', 'other'],
  ])('that ends with %s ends with %s', async (finish, reason) => {
    const { engine } = await serve(() => ({ text: 'Snow', finish }))
    expect((await all(engine)).at(-1)).toMatchObject({ reason })
  })

  test.each([
    ['200', { choices: [{ message: { content: 'Snow.' }, finish_reason: 'stop' }] }, 'stop'],
    ['200 and no reason', { choices: [{ message: { content: 'Snow.' } }] }, 'other'],
  ])('may come whole though it was asked for in pieces: %s', async (_, body, reason) => {
    const { engine } = await serve(() => ({ status: 200, body }))
    const events = await all(engine)
    expect(textOf(events)).toBe('Snow.')
    expect(events.at(-1)).toMatchObject({ reason, tokens: { input: 7, output: 2, estimated: true } })
  })

  test('that never ends is cut', async () => {
    const { engine } = await serve((asked) => async (response) => {
      const [, word] = piecesOf(asked, { text: 'snow '.repeat(40) })
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      while (!response.destroyed) {
        const written = response.write(`data: ${JSON.stringify(word)}\n\n`)
        if (!written) await once(response, 'drain', { signal: asked.signal }).catch(() => {})
      }
    })
    expect((await all(engine)).at(-1)).toMatchObject({ type: 'end', reason: 'length' })
  })

  test('is the same however its bytes are cut', async () => {
    const text = 'Déjà vu:\n\n“naïve” 🌧️\r\n — and data: [DONE]'
    let cuts: number[] = []
    const { engine } = await serve((asked) => async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.socket?.setNoDelay(true)
      const bytes = Buffer.from(eventStream(piecesOf(asked, { text })))
      const ends = [...cuts.map((cut) => cut % bytes.length), bytes.length].toSorted((one, other) => one - other)
      let from = 0
      for (const end of ends) {
        await new Promise((written) => response.write(bytes.subarray(from, end), written))
        from = end
      }
      response.end()
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5000), { maxLength: 12 }), async (at) => {
        cuts = at
        expect(textOf(await all(engine))).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a request is made again', () => {
  const slowDown = (after: string) => ({
    status: 429,
    body: { error: { message: 'slow down' } },
    headers: { 'retry-after': after },
  })

  test.each([
    ['429 with Retry-After', slowDown('0')],
    ['500', { status: 500, body: 'oops', headers: { 'retry-after-ms': '0' } }],
  ])('after %s', async (_, answer) => {
    const { engine, server } = await serve(({ number }) => (number === 1 ? answer : 'Snow.'), { retries: 1 })
    expect(textOf(await all(engine))).toBe('Snow.')
    expect(server.requests).toHaveLength(2)
  })

  test('no more often than it may be', async () => {
    const { engine, server } = await serve(() => slowDown('0'), { retries: 2 })
    expect((await failureOf(engine)).message).toMatch(/gets too many requests \("slow down"\): wait a while/)
    expect(server.requests).toHaveLength(3)
  })

  test('not where the server wants too much patience, but says how much', async () => {
    const { engine, server } = await serve(() => slowDown('3600'), { retries: 2 })
    expect((await failureOf(engine)).message).toContain('wait 60 minutes, and ask fewer')
    expect(server.requests).toHaveLength(1)
  })

  test('not where the server says that it would not help', async () => {
    const answer = { status: 500, body: '', headers: { 'x-should-retry': 'false' } }
    const { engine, server } = await serve(() => answer, { retries: 2 })
    await failureOf(engine)
    expect(server.requests).toHaveLength(1)
  })

  test('while it waits, it can be aborted', async () => {
    const leaving = new AbortController()
    const reason = new Error('gone')
    const { engine } = await serve(
      () => {
        setImmediate(() => leaving.abort(reason))
        return slowDown('30')
      },
      { retries: 2 },
    )
    await expect(all(engine, { signal: leaving.signal })).rejects.toBe(reason)
  })

  test.each([
    ['llama.cpp', { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }],
    ['Ollama', { error: { message: 'llm server loading model', type: 'api_error' } }],
    ['Hugging Face', { error: 'Model acme/small is currently loading', estimated_time: 20 }],
  ])('as often as it has to be while %s loads the model', async (_, body) => {
    const { engine, server } = await serve(({ number }) =>
      number < 5 ? { status: 503, body, headers: { 'retry-after-ms': '0' } } : 'Snow.',
    )
    const events = await all(engine)
    expect(textOf(events)).toBe('Snow.')
    expect(phasesOf(events)).toEqual(['connecting', 'loading', 'loading', 'loading', 'loading', 'thinking'])
    expect(server.requests).toHaveLength(5)
  })
})

describe('reasoning is no text', () => {
  const delta = (delta: object) => ({ choices: [{ index: 0, delta, finish_reason: null }] })
  const spoken = { content: 'Snow.' }
  const end = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }

  test.each<[string, object[]]>([
    ['DeepSeek’s', [{ reasoning_content: 'Hm.', content: null }, spoken]],
    ['OpenRouter’s', [{ reasoning: 'Hm.', content: '' }, spoken]],
    ['Mistral’s', [{ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }] }, spoken]],
    ['in the text', [{ content: '<thi' }, { content: 'nk>Hm.</think>' }, { content: '\n\nSn' }, { content: 'ow.' }]],
  ])('%s', async (_, deltas) => {
    const { engine } = await serve(() => sse([...deltas.map(delta), end]))
    const events = await all(engine)
    expect(textOf(events)).toBe('Snow.')
    expect(phasesOf(events)).toEqual(['connecting', 'thinking'])
  })

  test('a model that spends all its tokens on it is given more, from then on at once', async () => {
    const { engine, server } = await serve(({ body }) => {
      const isEnough = body.max_tokens! > 1000
      return sse([
        delta(isEnough ? spoken : {}),
        { choices: [{ index: 0, delta: {}, finish_reason: isEnough ? 'stop' : 'length' }] },
        {
          choices: [],
          usage: {
            prompt_tokens: 5,
            completion_tokens: isEnough ? 400 : 100,
            completion_tokens_details: { reasoning_tokens: 100 },
          },
        },
      ])
    })
    const events = await all(engine)
    expect(textOf(events)).toBe('Snow.')
    expect(events.at(-1)).toMatchObject({
      reason: 'stop',
      tokens: { input: 10, output: 500, estimated: false },
      adaptations: [expect.stringContaining('4000 tokens more')],
    })
    await all(engine)
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([100, 4100, 4100])
  })
})

describe('what it cost', () => {
  test('as the server says it', async () => {
    const usage = { prompt_tokens: 5, completion_tokens: 2, cost: 0.0012 }
    const { engine } = await serve(
      () => sse([...piecesOf({ body: { model: 'm', messages: [] } }, { text: 'Snow.' }), { choices: [], usage }]),
      { price: { input: 1, output: 1 } },
    )
    expect((await all(engine)).at(-1)).toMatchObject({ cost: 0.0012 })
  })

  test('by the price that the person told', async () => {
    const { engine } = await serve(() => 'Snow melts.', { price: { input: 1, output: 10 } })
    const end = (await all(engine)).at(-1)
    expect(end?.type === 'end' && end.cost).toBeCloseTo(25e-6, 12)
  })
})

describe('odd answers end well', () => {
  test('bytes that are no UTF-8', async () => {
    const { engine } = await serve((asked) => (response) => {
      const [before, after] = eventStream(piecesOf(asked, { text: 'Snow ¤ melts.' })).split('¤')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(Buffer.concat([Buffer.from(before!), Buffer.from([0xff, 0xc3]), Buffer.from(after!)]))
    })
    expect(textOf(await all(engine))).toMatch(/^Snow \ufffd+ melts\.$/)
  })

  test.each([
    [
      'pieces without a word',
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: {} }] })}\n\n`,
      '"reason":"length"',
    ],
    [
      'reasoning',
      `data: ${JSON.stringify({ choices: [{ delta: { reasoning: 'hm '.repeat(40) } }] })}\n\n`,
      '"reason":"length"',
    ],
    ['a line', 'x'.repeat(65_536), 'sends without an end: look'],
  ])('an endless stream of %s', async (_, chunk, outcome) => {
    const { engine } = await serve(({ signal }) => async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      while (!response.destroyed) {
        if (!response.write(chunk)) await once(response, 'drain', { signal }).catch(() => {})
      }
    })
    const ended = await all(engine).then(
      (events) => JSON.stringify(events.at(-1)),
      (error: EngineFailure) => error.message,
    )
    expect(ended).toContain(outcome)
  })
})

describe('warming', () => {
  test('asks for one token after the beginning', async () => {
    const { engine, server } = await serve(() => 'Snow.', { contextTokens: 4096 })
    expect(engine.contextTokens).toBe(4096)
    const beginning = [{ role: 'system', content: 'Be short.' } as const]
    await engine.warm?.(beginning, new AbortController().signal)
    expect(server.requests[0]!.body).toMatchObject({
      messages: [...beginning, { role: 'user', content: '.' }],
      max_tokens: 1,
    })
  })

  test('never throws, and no service is warmed', async () => {
    const { engine } = await serve(() => ({ status: 500, body: '' }))
    await engine.warm?.(request.messages, new AbortController().signal)
    await engine.warm?.(request.messages, AbortSignal.abort())
    expect(engineAt('https://api.example.com/v1').warm).toBeUndefined()
  })
})

function phasesOf(events: readonly EngineEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'phase' ? [event.phase] : []))
}

function sse(pieces: readonly object[]): Answer {
  return (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(eventStream(pieces))
}
