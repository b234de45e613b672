import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Answer, ChatRequest } from '../../test/model-server/model-server.ts'
import { all, engineAt, failureOf, serve, torn } from '../../test/model-server/serve-engine.ts'

const key = 'sk-secret-1234'
const context = "This model's maximum context length is 4096 tokens. However, you requested 5039 tokens"
type Reply = (asked: ChatRequest) => Answer

describe('a failure that the next request would meet too', () => {
  test.each<[string, Reply, string]>([
    ['401', error(401, { message: `Incorrect key: ${key}` }), 'does not know the key: check that it is whole'],
    ['402', error(402, { message: 'Insufficient credits' }), 'There is no credit left at'],
    ['403', error(403, { message: 'not for you' }), 'does not let this key use "model" ("not for you"): choose'],
    ['404', error(404, undefined, { detail: 'Not Found' }), '/v1/chat/completions: correct the base URL'],
    ['404 in HTML', error(404, undefined, '<html>no model</html>'), '/v1/chat/completions: correct the base URL'],
    [
      'no model, as OpenAI says it',
      error(404, { message: 'No.', code: 'model_not_found' }),
      'has no model "model": choose',
    ],
    ['no model, as Ollama says it', error(404, { message: 'model "model" not found' }), 'has no model "model": choose'],
    [
      'no model, as OpenRouter says it',
      error(400, { message: 'model is not a valid model ID', code: 400 }),
      'no model "',
    ],
    ['no quota', error(429, { message: 'Quota exceeded', code: 'insufficient_quota' }), 'There is no credit left at'],
    [
      'a redirect to nowhere',
      () => ({ status: 307, body: '' }),
      'has moved to another address: look up its new address',
    ],
    ['a web page', page('<!doctype html><title>Hi</title>'), 'A web page, not a model, answers at'],
  ])('%s', async (_, reply, words) => {
    const { message, isLasting } = await failureOf((await serve(reply, { key })).engine)
    expect(message).toContain(words)
    expect(message).toMatch(/^[A-Z].*: .*\.$/)
    expect(message).not.toContain(key)
    expect(isLasting).toBe(true)
  })

  test('no server', async () => {
    const engine = engineAt(`http://127.0.0.1:${await freePort()}/v1/`)
    const { message, isLasting } = await failureOf(engine)
    expect(message).toMatch(/^No server answers at http:\/\/127\.0\.0\.1:\d+\/v1: start it, or correct the base URL\.$/)
    expect(isLasting).toBe(true)
  })

  test('no host', async () => {
    const { message, isLasting } = await failureOf(engineAt('https://nowhere.invalid/v1'))
    expect(message).toMatch(/nowhere\.invalid.*: .*network\.$/)
    expect(isLasting).toBe(true)
  })

  test('http:// to a host that is not local, before anything is sent', async () => {
    const { message, isLasting } = await failureOf(engineAt('http://nowhere.invalid/v1', { key }))
    expect(message).toMatch(/^nowhere\.invalid is not on this machine .*: write https:\/\/ instead\.$/)
    expect(isLasting).toBe(true)
  })

  test('an origin that is refused, as Ollama says it', async () => {
    const { engine } = await serve(() => ({ status: 403, body: '' }))
    expect((await failureOf(engine)).message).toMatch(
      /does not answer extensions of a browser: allow it .*OLLAMA_ORIGINS/,
    )
  })

  test('no key', async () => {
    const { engine } = await serve(error(401, { message: 'Who are you?' }))
    expect(await failureOf(engine)).toMatchObject({
      message: expect.stringContaining('wants a key: set one.'),
      isLasting: true,
    })
  })
})

describe('a failure of one request', () => {
  const tooLong = 'The prompt is longer than the model takes ("'
  const notIt = "did not answer as OpenAI's protocol has it: check"
  const brokeOff = 'broke off its reply: try again'
  const end = (rest: string) => (asked: ChatRequest) => torn(asked, 'Snow melts.', (response) => response.end(rest))

  test.each<[string, Reply, string]>([
    ['403 of a moderator', error(403, { message: 'flagged' }), 'does not take this text ("flagged"): leave it out'],
    ['too long, as OpenAI says it', error(400, { message: context, code: 'context_length_exceeded' }), tooLong],
    [
      'too long, as llama.cpp says it',
      error(400, { message: 'No.', type: 'exceed_context_size_error', code: 400 }),
      tooLong,
    ],
    [
      'too long, as vLLM says it',
      error(400, { message: `'max_completion_tokens' is too large: 9. ${context}` }),
      tooLong,
    ],
    ['too long, as llama-cpp-python says it', toldOnlyWhole(error(400, { message: context })), tooLong],
    ['500', error(500, { message: 'out of memory' }), 'has an error of its own ("out of memory"): look into its log'],
    ['503 while loading', error(503, { message: 'Loading model' }), 'is still loading the model: wait'],
    ['400', error(400, { message: 'No.' }), 'refused the request ("No."): '],
    [
      '400 with what would steer a terminal',
      error(400, { message: 'evil \u001B]0;pwned\u0007\u001B[31m\u202ERED' }),
      'refused the request ("evil ]0;pwned [31mRED"): ',
    ],
    ['plain text', page('Hello', 'text/plain'), notIt],
    ['JSON of another kind', error(200, undefined, { hello: 'world' }), notIt],
    ['half of JSON', page('{"choices":', 'application/json'), notIt],
    ['an error with status 200', error(200, { message: 'down', code: 502 }), 'has an error of its own ("down")'],
    ['an error in a stream', end('data: {"error":{"message":"cuda"}}\n\n'), 'has an error of its own ("cuda")'],
    ['a stream without an end', end(''), brokeOff],
    ['a stream with a torn end', end('data: {"choices":[{"del'), brokeOff],
    ['a stream that is done without an end', end('data: [DONE]\n\n'), brokeOff],
    ['a stream that breaks', (asked) => torn(asked, 'Snow', (response) => response.destroy()), brokeOff],
    ['a connection that breaks', () => (response) => void response.destroy(), 'broke off the connection: look'],
  ])('%s', async (_, reply, words) => {
    const { message, isLasting } = await failureOf((await serve(reply, { silenceLimit: 900 })).engine)
    expect(message).toContain(words)
    expect(message).toMatch(/^[A-Z].*: .*\.$/)
    expect(isLasting).toBe(false)
  })

  test.each<[string, Reply]>([
    ['begins', () => () => {}],
    ['goes on', (asked) => torn(asked, 'Snow melts.', () => {})],
    [
      'goes on with its JSON',
      () => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
  ])('a reply that never %s', async (_, reply) => {
    const { engine } = await serve(reply, { silenceLimit: 50 })
    expect((await failureOf(engine)).message).toContain('said nothing for 0.05 seconds: ask fewer things')
  })
})

describe('availability', () => {
  const ready = { state: 'ready' }

  test('a server that lists the model is not asked more', async () => {
    const { engine, server } = await serve(() => 'Hello.')
    expect(await engine.availability()).toEqual(ready)
    expect(server.requests).toEqual([])
  })

  test.each([[['other']], [[]], [null]])('a server that answers is ready, though it lists %o', async (models) => {
    const { engine } = await serve(() => 'Hello.', { models })
    expect(await engine.availability()).toEqual(ready)
  })

  test('a model that is missing, with those that are there', async () => {
    const { engine } = await serve(error(404, { message: 'No.', code: 'model_not_found' }), {
      models: ['one\u001B', '\u202Etwo'],
    })
    expect(await engine.availability()).toEqual({
      state: 'unavailable',
      reason: expect.stringMatching(/^The server at http.* has no model "model"\.$/),
      remedy: 'Choose one that it has: one, two.',
    })
  })

  test('a server that is not there', async () => {
    expect(await engineAt(`http://127.0.0.1:${await freePort()}/v1`).availability()).toEqual({
      state: 'unavailable',
      reason: expect.stringMatching(/^No server answers at http.*\/v1\.$/),
      remedy: 'Start it, or correct the base URL.',
    })
  })

  test('a check that was stopped', async () => {
    const { engine } = await serve(() => 'Hello.')
    expect(await engine.availability(AbortSignal.abort())).toEqual({
      state: 'unavailable',
      reason: 'The check was stopped.',
    })
  })
})

test('after a failure the next request goes its own way', async () => {
  const { engine } = await serve(({ number }) => (number === 1 ? { status: 500, body: '' } : 'Snow.'))
  await failureOf(engine)
  expect((await all(engine)).at(-1)).toMatchObject({ reason: 'stop' })
})

function error(status: number, error?: object, body: unknown = { error }): Reply {
  return () => ({ status, body })
}

function page(body: string, type = 'text/html'): Reply {
  return () => ({ status: 200, body, headers: { 'content-type': type } })
}

function toldOnlyWhole(whole: Reply): Reply {
  return (asked) =>
    asked.body.stream
      ? (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end()
      : whole(asked)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  await new Promise((settle) => server.close(settle))
  if (typeof address === 'string' || address === null) throw new Error('there is no port')
  return address.port
}
