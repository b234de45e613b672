import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { eventStream, piecesOf } from '../../../test/model-server/model-server.ts'
import { OpenAiSettings } from '../settings.ts'
import type { Examination, ProbeWorld } from './examination.ts'
import { examine } from './examine.ts'

const origin = 'chrome-extension://abcdefgh'
type Handle = (message: IncomingMessage, response: ServerResponse) => void

/** A server on loopback; `port` is that of its kind, `url` where it really is. */
async function listen(handle: Handle): Promise<string> {
  const server = createServer(handle)
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/**
 * Examines an address behind which real servers stand: `at` says which, by the port. A port without a server refuses
 * the connection.
 */
async function examined(
  baseUrl: string,
  at: Readonly<Record<number, string>>,
  { model = 'small', ...world }: Partial<ProbeWorld> & { model?: string } = {},
): Promise<Examination> {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const real = at[Number(url.port)] ?? 'http://127.0.0.1:1'
    // As Chrome does it for extensions that may reach a host: only a POST says where it comes from.
    const ours = init?.method === 'POST' ? { origin } : {}
    return globalThis.fetch(`${real}${url.pathname}`, { ...init, headers: { ...headersOf(init), ...ours } })
  }
  const settings = OpenAiSettings.parse({ id: 'openai', baseUrl, model, silenceLimit: 300 })
  return await examine(settings, { fetch, origin, ...world }, new AbortController().signal)
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers))
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

interface Behaviour {
  models?: readonly string[]
  /** An error instead of a reply. */
  refusal?: [status: number, error: unknown]
  key?: string
}

/** A server that speaks OpenAI's protocol below /v1 and says "Not Found" elsewhere, as vLLM's does. */
function protocolServer({ models = ['small'], refusal, key }: Behaviour = {}): Handle {
  return ({ method, url, headers }, response) => {
    if (key !== undefined && headers.authorization !== `Bearer ${key}`) {
      return sendJson(response, 401, { error: { message: 'Incorrect API key', code: 'invalid_api_key' } })
    }
    if (url === '/v1/models') return sendJson(response, 200, { data: models.map((id) => ({ id })) })
    if (method !== 'POST' || url !== '/v1/chat/completions') return sendJson(response, 404, { detail: 'Not Found' })
    if (refusal) return sendJson(response, refusal[0], { error: refusal[1] })
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(eventStream(piecesOf({ body: { model: 'small', messages: [] } }, { text: 'Hello.' })))
  }
}

/** Ollama keeps pages and extensions out by their origin, with nothing but a status. */
function ollama(allowed: readonly string[], rest: Handle): Handle {
  return (message, response) => {
    const { origin } = message.headers
    if (origin !== undefined && !allowed.includes(origin)) response.writeHead(403).end()
    else rest(message, response)
  }
}

test('all is well', async () => {
  const at = { 8000: await listen(protocolServer()) }
  expect(await examined('http://127.0.0.1:8000/v1', at)).toEqual({
    state: 'well',
    sentence: 'small answers.',
    models: ['small'],
  })
})

test.each([
  ['http://127.0.0.1:11434/v1', 'Start Ollama, or correct the base URL.', 'ollama serve'],
  ['http://localhost:1234/v1', 'Start LM Studio, or correct the base URL.', 'lms server start --port 1234'],
  ['http://127.0.0.1:8080/v1', /^Start llama\.cpp/, 'llama-server -m MODEL.gguf --port 8080'],
  ['http://127.0.0.1:8000/v1', /^Start vLLM/, 'vllm serve MODEL --port 8000'],
  ['http://127.0.0.1:4321/v1', /^Start the server/, undefined],
  ['http://192.168.1.7:11434/v1', /^Start Ollama/, undefined],
  ['https://api.example.com/v1', /check the network\.$/, undefined],
])('nothing runs at %s', async (baseUrl, remedy, command) => {
  const found = await examined(baseUrl, {})
  expect(found).toMatchObject({ state: 'not running', sentence: `No server answers at ${baseUrl}.` })
  expect(found.remedy).toMatch(remedy)
  expect(found.command).toBe(command)
})

test('a known server runs at another of the usual ports', async () => {
  const at = { 1234: await listen(protocolServer({ models: ['qwen'] })) }
  expect(await examined('http://127.0.0.1:11434/v1', at, { key: 'sk-secret' })).toEqual({
    state: 'wrong port',
    sentence: "No model's server answers at http://127.0.0.1:11434/v1, but LM Studio does at http://127.0.0.1:1234/v1.",
    remedy: 'Set the base URL to http://127.0.0.1:1234/v1.',
    baseUrl: 'http://127.0.0.1:1234/v1',
    models: ['qwen'],
  })
})

test('a key goes to no other port', async () => {
  const seen: unknown[] = []
  const at = {
    1234: await listen((message, response) => {
      seen.push(message.headers.authorization)
      protocolServer()(message, response)
    }),
  }
  await examined('http://127.0.0.1:11434/v1', at, { key: 'sk-secret' })
  expect(new Set(seen)).toEqual(new Set([undefined]))
})

test('something else answers there', async () => {
  const page: Handle = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>')
  const at = { 8080: await listen(page) }
  expect(await examined('http://127.0.0.1:8080/v1', at)).toMatchObject({ state: 'something else' })
  const both = { ...at, 11_434: await listen(protocolServer()) }
  expect(await examined('http://127.0.0.1:8080/v1', both)).toMatchObject({
    state: 'wrong port',
    baseUrl: 'http://127.0.0.1:11434/v1',
  })
})

test.each(['', '/', '/api', '/v1/chat/completions', '/api/generate', '/v2'])('the path %j is wrong', async (path) => {
  const at = { 11_434: await listen(protocolServer()) }
  expect(await examined(`http://127.0.0.1:11434${path}`, at)).toMatchObject({
    state: 'wrong path',
    remedy: 'Set the base URL to http://127.0.0.1:11434/v1.',
    baseUrl: 'http://127.0.0.1:11434/v1',
    models: ['small'],
  })
})

test('an Ollama that refuses whoever says no origin that it knows', async () => {
  const at = { 11_434: await listen((_, response) => response.writeHead(403).end()) }
  expect(await examined('http://127.0.0.1:11434/v1', at)).toMatchObject({ state: 'origin refused' })
})

test('an Ollama that refuses extensions, with the command for each system', async () => {
  const at = { 11_434: await listen(ollama(['http://localhost'], protocolServer())) }
  const commands = {
    macOS: `launchctl setenv OLLAMA_ORIGINS "${origin}"`,
    Linux: expect.stringMatching(
      /ollama\.service\.d.*Environment="OLLAMA_ORIGINS=chrome-extension:\/\/abcdefgh".*restart/,
    ),
    Windows: `setx OLLAMA_ORIGINS "${origin}"`,
  }
  for (const system of ['macOS', 'Linux', 'Windows'] as const) {
    expect(await examined('http://127.0.0.1:11434/v1', at, { system })).toMatchObject({
      state: 'origin refused',
      remedy: `Set OLLAMA_ORIGINS to ${origin}, and start Ollama again.`,
      command: commands[system],
    })
  }
  const allowing = { 11_434: await listen(ollama([origin], protocolServer())) }
  expect(await examined('http://127.0.0.1:11434/v1', allowing)).toMatchObject({ state: 'well' })
})

test('a server whose answers the browser hides', async () => {
  const real = await listen(protocolServer())
  const fetch: typeof globalThis.fetch = (_, init) =>
    init?.mode === 'no-cors' ? globalThis.fetch(`${real}/v1/models`) : Promise.reject(new TypeError('Failed to fetch'))
  expect(await examined('http://127.0.0.1:1234/v1', {}, { fetch })).toMatchObject({
    state: 'origin refused',
    remedy: expect.stringContaining('Turn on CORS'),
  })
})

test.each([
  ['http://127.0.0.1:11434/v1', 'loopback-network', 'local network denied'],
  ['http://127.0.0.1:11434/v1', 'local-network-access', 'local network denied'],
  ['http://192.168.1.7:11434/v1', 'local-network', 'local network denied'],
  ['http://192.168.1.7:11434/v1', 'loopback-network', 'not running'],
  ['https://api.example.com/v1', 'local-network-access', 'not running'],
])('%s, where the browser denies %s', async (baseUrl, denied, state) => {
  const permission = (name: string) => Promise.resolve(name === denied ? ('denied' as const) : undefined)
  expect(await examined(baseUrl, {}, { permission })).toMatchObject({ state })
})

test('a host that the extension may not reach is not asked', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>()
  const found = await examined('https://api.example.com/v1', {}, { fetch, mayReach: () => Promise.resolve(false) })
  expect(found).toMatchObject({ state: 'no access to host', remedy: 'Allow it when the browser asks.' })
  expect(fetch).not.toHaveBeenCalled()
})

test('http:// to a service is not asked', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>()
  const settings = {
    id: 'openai',
    baseUrl: 'http://api.example.com/v1',
    model: 'm',
    retries: 0,
    silenceLimit: 1,
  } as const
  expect(await examine(settings, { fetch }, new AbortController().signal)).toMatchObject({
    state: 'unencrypted',
    baseUrl: 'https://api.example.com/v1',
  })
  expect(fetch).not.toHaveBeenCalled()
})

test('a server without a model, and how it gets one', async () => {
  const at = {
    1234: await listen(protocolServer({ models: [] })),
    11_434: await listen(protocolServer({ models: [] })),
  }
  expect(await examined('http://127.0.0.1:1234/v1', at)).toMatchObject({
    state: 'no models',
    remedy: 'Load one in LM Studio.',
    models: [],
  })
  expect(await examined('http://127.0.0.1:11434/v1', at)).toMatchObject({ command: 'ollama pull small' })
})

const missing = 'model "big" not found, try pulling it first'

test('a model that is missing', async () => {
  const at = { 11_434: await listen(protocolServer({ refusal: [404, { message: missing }] })) }
  expect(await examined('http://127.0.0.1:11434/v1', at, { model: 'big' })).toEqual({
    state: 'model missing',
    sentence: 'The server at http://127.0.0.1:11434/v1 has no model "big".',
    remedy: 'Choose one that it has: small.',
    command: 'ollama pull big',
    models: ['small'],
  })
})

test('no name gets into a command that would do more', async () => {
  const at = { 11_434: await listen(protocolServer({ refusal: [404, { message: 'model not found' }] })) }
  const found = await examined('http://127.0.0.1:11434/v1', at, { model: 'big; rm -rf ~' })
  expect(found.state).toBe('model missing')
  expect(found.command).toBeUndefined()
})

test('a model that is loading: the server says so, or says nothing', async () => {
  const saying = await listen(protocolServer({ refusal: [503, { message: 'Loading model' }] }))
  const silent = await listen((message, response) => {
    if (message.url === '/v1/models') protocolServer()(message, response)
  })
  const early = await listen((_, response) => sendJson(response, 503, { error: { message: 'Loading model' } }))
  for (const server of [saying, silent, early]) {
    expect(await examined('http://127.0.0.1:8080/v1', { 8080: server })).toMatchObject({ state: 'loading' })
  }
})

test('a key that is missing, wrong or right', async () => {
  const at = { 8000: await listen(protocolServer({ key: 'sk-right' })) }
  expect(await examined('http://127.0.0.1:8000/v1', at)).toMatchObject({ state: 'key missing', remedy: 'Set one.' })
  const wrong = await examined('http://127.0.0.1:8000/v1', at, { key: 'sk-wrong' })
  expect(wrong).toMatchObject({ state: 'key wrong' })
  expect(JSON.stringify(wrong)).not.toContain('sk-wrong')
  expect(await examined('http://127.0.0.1:8000/v1', at, { key: ' sk-right\n' })).toMatchObject({ state: 'well' })
})

test.each<[Behaviour['refusal'] & object, Examination['state']]>([
  [[402, { message: 'Insufficient credits' }], 'no credit'],
  [[429, { message: 'You exceeded your quota', code: 'insufficient_quota' }], 'no credit'],
  [[429, { message: 'slow down' }], 'other'],
  [[500, { message: 'cuda' }], 'other'],
])('a server that answers %j', async (refusal, state) => {
  const at = { 8000: await listen(protocolServer({ refusal })) }
  const found = await examined('http://127.0.0.1:8000/v1', at)
  expect(found.state).toBe(state)
  expect(found.sentence).toMatch(/^[A-Z].*\.$/)
  expect(found.remedy).toMatch(/^[A-Z].*\.$/)
})

test('a server without a list of models is asked all the same', async () => {
  const at = {
    8000: await listen((message, response) => {
      if (message.url === '/v1/models') sendJson(response, 404, { detail: 'Not Found' })
      else protocolServer()(message, response)
    }),
  }
  expect(await examined('http://127.0.0.1:8000/v1', at)).toEqual({ state: 'well', sentence: 'small answers.' })
})

test('an abort is obeyed', async () => {
  const leaving = new AbortController()
  const reason = new Error('gone')
  const url = await listen(() => leaving.abort(reason))
  const settings = OpenAiSettings.parse({ id: 'openai', baseUrl: `${url}/v1`, model: 'small' })
  await expect(examine(settings, { fetch }, leaving.signal)).rejects.toBe(reason)
})
