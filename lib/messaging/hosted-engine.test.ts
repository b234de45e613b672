import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { portPair } from '../../test/port-pair.ts'
import { all, request, textOf } from '../../test/model-server/serve-engine.ts'
import { EngineFailure, type Engine } from '../engines/engine.ts'
import { scripted } from '../engines/scripted.ts'
import type { EngineSettings } from '../engines/settings.ts'
import { isOwnPort, serveEngines } from './engine-host.ts'
import { hostedEngine } from './hosted-engine.ts'

const settings: EngineSettings = { id: 'wllama', model: 'small.gguf', threads: 1, contextTokens: 4096 }
const stopped = 'The part of the extension that runs models has stopped: try again.'

/** An engine here that is run over there. */
function host(engine: Engine | (() => never), key?: string) {
  const pairs: ReturnType<typeof portPair>[] = []
  const made: { settings: EngineSettings; key: string | undefined }[] = []
  const hosted = hostedEngine(
    settings,
    () => {
      const pair = portPair()
      pairs.push(pair)
      serveEngines(pair.far, (settings, key) => {
        made.push({ settings, key })
        return typeof engine === 'function' ? engine() : engine
      })
      return pair.near
    },
    key,
  )
  return { hosted, pairs, made }
}

/** Begins, says a word, and then nothing until it is aborted. */
function stalling(): { engine: Engine; aborted: Promise<unknown> } {
  const { promise: aborted, resolve } = Promise.withResolvers<unknown>()
  const engine: Engine = {
    ...scripted([]),
    contextTokens: 2048,
    async *generate(_, signal) {
      yield { type: 'phase', phase: 'loading', progress: 0.5 }
      yield { type: 'text', text: 'Snow' }
      await new Promise((settle) => signal.addEventListener('abort', settle))
      resolve(signal.reason)
      throw signal.reason
    },
  }
  return { engine, aborted }
}

test('a reply comes as the engine gives it, and many at once', async () => {
  const { hosted, made, pairs } = host(scripted(['one two', 'one two', 'one two']), 'sk-secret')
  const replies = await Promise.all(Array.from({ length: 3 }, () => all(hosted)))
  const own = await all(scripted(['one two']))
  expect(replies).toEqual([own, own, own])
  expect(textOf(own)).toBe('one two')
  expect(made).toEqual(Array.from({ length: 3 }, () => ({ settings, key: 'sk-secret' })))
  const told = JSON.stringify(pairs.map(({ sent }) => sent.slice(1)))
  expect(told).not.toContain('sk-secret')
})

test('what an engine is, is known before it is there', () => {
  const { hosted, made } = host(scripted([]))
  expect(hosted).toMatchObject({ id: 'wllama', label: 'small.gguf', place: 'this device', contextTokens: 4096 })
  expect(hosted.warm).toBeDefined()
  expect(made).toEqual([])
})

test('how much fits is told as the engine learns it', async () => {
  const { hosted } = host({ ...scripted(['one']), contextTokens: 2048 })
  await hosted.availability()
  expect(hosted.contextTokens).toBe(2048)
})

test('availability and warming are asked over there', async () => {
  const warmed: unknown[] = []
  const { hosted } = host({
    ...scripted([]),
    availability: () => Promise.resolve({ state: 'downloadable' }),
    warm: (beginning) => Promise.resolve(void warmed.push(beginning)),
  })
  expect(await hosted.availability()).toEqual({ state: 'downloadable' })
  await hosted.warm?.(request.messages, new AbortController().signal)
  expect(warmed).toEqual([request.messages])
})

test('a failure keeps its sentence and whether it lasts', async () => {
  const { hosted } = host(() => {
    throw new EngineFailure('There is no model: choose one.', { isLasting: true })
  })
  await expect(all(hosted)).rejects.toMatchObject({ message: 'There is no model: choose one.', isLasting: true })
  expect(await hosted.availability()).toEqual({ state: 'unavailable', reason: 'There is no model: choose one.' })
  await hosted.warm?.(request.messages, new AbortController().signal)
})

test('an abort is obeyed here at once, and passed on', async () => {
  const { engine, aborted } = stalling()
  const { hosted } = host(engine)
  const leaving = new AbortController()
  const reason = new Error('gone')
  const asked = (async () => {
    for await (const { type } of hosted.generate(request, leaving.signal)) if (type === 'text') leaving.abort(reason)
  })()
  await expect(asked).rejects.toBe(reason)
  await aborted
})

test('who leaves in the middle stops it over there', async () => {
  const { engine, aborted } = stalling()
  const { hosted } = host(engine)
  for await (const { type } of hosted.generate(request, new AbortController().signal)) if (type === 'text') break
  expect(await aborted).toBeInstanceOf(DOMException)
})

test('a context that dies in the middle ends the request with a sentence, and the next is made anew', async () => {
  const { engine, aborted } = stalling()
  const { hosted, pairs } = host(engine)
  const asked = (async () => {
    for await (const { type } of hosted.generate(request, new AbortController().signal))
      if (type === 'text') pairs[0]!.break()
  })()
  await expect(asked).rejects.toMatchObject({ message: stopped, isLasting: false })
  await aborted
  const leaving = new AbortController()
  for await (const { type } of hosted.generate(request, leaving.signal)) if (type === 'text') break
  expect(pairs).toHaveLength(2)
})

test('a context that cannot be started is told', async () => {
  const hosted = hostedEngine(settings, () => Promise.reject(new Error('Only a single offscreen document')))
  await expect(all(hosted)).rejects.toMatchObject({
    message: expect.stringMatching(/could not be started: try again\.$/),
  })
  expect(await hosted.availability()).toMatchObject({ state: 'unavailable' })
})

test('an abort while the context is started is obeyed; the port that comes late is closed', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof portPair>['near']>()
  const leaving = new AbortController()
  const asked = all(
    hostedEngine(settings, () => promise),
    { signal: leaving.signal },
  )
  leaving.abort()
  await expect(asked).rejects.toBe(leaving.signal.reason)
  const pair = portPair()
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  pair.far.onDisconnect.addListener(close)
  resolve(pair.near)
  await closed
})

describe('over a long time', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('a host that only lives is waited for, one that says nothing is not', async () => {
    const { hosted, pairs } = host(stalling().engine)
    const living = all(hosted).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await Promise.race([living, 'waits'])).toBe('waits')
    pairs[0]!.break()
    expect(await living).toMatchObject({ message: stopped })
    const dead = all(hostedEngine(settings, () => portPair().near)).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await dead).toMatchObject({ message: stopped, isLasting: false })
  })
})

test.each([
  [undefined],
  [{ ask: 'generate' }],
  [{ ask: 'generate', settings, request: { messages: [{ role: 'tool', content: '' }], maxTokens: 1, temperature: 0 } }],
  [{ ask: 'availability', settings: { id: 'other' } }],
])('a request of another form is refused: %j', async (message) => {
  const { near, far } = portPair()
  const made: unknown[] = []
  serveEngines(far, (settings) => (made.push(settings), scripted([])))
  const { promise, resolve } = Promise.withResolvers<unknown>()
  near.onMessage.addListener(resolve)
  near.postMessage(message ?? null)
  expect(await promise).toMatchObject({ say: 'failed', sentence: expect.stringContaining('agreed form') })
  expect(made).toEqual([])
})

test('only the extension’s own pages and worker may ask', () => {
  const own = { id: 'abc', address: 'chrome-extension://abc/' }
  expect(isOwnPort({ sender: { id: 'abc', url: 'chrome-extension://abc/background.js' } }, own)).toBe(true)
  expect(isOwnPort({ sender: { id: 'abc', url: 'https://example.social/' } }, own)).toBe(false)
  expect(isOwnPort({ sender: { id: 'xyz', url: 'chrome-extension://abc/' } }, own)).toBe(false)
  expect(isOwnPort({}, own)).toBe(false)
})
