import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeLlama, type FakeLlama } from '../../test/llama/fake-llama.ts'
import { all, failureOf, request, textOf } from '../../test/model-server/serve-engine.ts'
import type { Engine } from './engine.ts'
import { ModelSlot } from './model-slot.ts'
import type { WllamaSettings } from './settings.ts'
import { wllama } from './wllama.ts'

const settings: WllamaSettings = { id: 'wllama', model: 'small.gguf', threads: 1, contextTokens: 4096 }
const signal = new AbortController().signal
const world = {
  wllamaBinary: '/wllama.wasm',
  modelFile: (name: string) => Promise.resolve(name.endsWith('.gguf') ? new Blob(['GGUF and more']) : undefined),
}

function engineOf({ load }: FakeLlama, given: Partial<WllamaSettings> = {}, slot = new ModelSlot()): Engine {
  return wllama({ ...settings, ...given }, world, load, slot)
}

afterEach(() => void vi.useRealTimers())

test('a reply with its phases, and tokens as llama.cpp counts them', async () => {
  const fake = fakeLlama()
  const engine = engineOf(fake)
  expect(await all(engine)).toEqual([
    { type: 'phase', phase: 'loading' },
    { type: 'phase', phase: 'loading', progress: expect.closeTo(7 / 13) },
    { type: 'phase', phase: 'loading', progress: 1 },
    { type: 'phase', phase: 'thinking' },
    { type: 'phase', phase: 'thinking', progress: 0.5 },
    { type: 'text', text: 'Snow' },
    { type: 'text', text: ' melts.' },
    { type: 'end', reason: 'stop', tokens: { input: 5, output: 2, estimated: false }, adaptations: [] },
  ])
  expect(fake.asked[0]).toMatchObject({ messages: request.messages, max_tokens: 100, temperature: 0 })
  expect(fake.loads).toMatchObject([{ n_threads: 1, n_gpu_layers: 0, n_ctx: 4096, n_batch: 32, n_ubatch: 32 }])
  expect(engine.contextTokens).toBe(2048)
})

test('a model is loaded once, and has one request at a time', async () => {
  const fake = fakeLlama()
  const engine = engineOf(fake)
  const replies = await Promise.all(Array.from({ length: 4 }, () => all(engine)))
  expect(replies.map(textOf)).toEqual(Array.from({ length: 4 }, () => 'Snow melts.'))
  expect(fake.loads).toHaveLength(1)
})

test('another model takes the place of the first', async () => {
  const fake = fakeLlama()
  const slot = new ModelSlot()
  const [first, second] = [engineOf(fake, {}, slot), engineOf(fake, { model: 'other.gguf' }, slot)]
  await Promise.all([all(first), all(second)])
  expect(fake.exits()).toBe(1)
  expect(fake.loads).toHaveLength(2)
})

test('a model that nobody asks leaves the memory', async () => {
  vi.useFakeTimers()
  const fake = fakeLlama()
  const engine = engineOf(fake)
  await all(engine)
  await vi.advanceTimersByTimeAsync(200_000)
  await all(engine)
  await vi.advanceTimersByTimeAsync(200_000)
  expect(fake.exits()).toBe(0)
  await vi.advanceTimersByTimeAsync(200_000)
  expect(fake.exits()).toBe(1)
  expect(textOf(await all(engine))).toBe('Snow melts.')
})

test('warming reads the beginning and says no more than a word', async () => {
  const fake = fakeLlama()
  await engineOf(fake).warm?.([{ role: 'system', content: 'Be short.' }], signal)
  expect(fake.asked[0]).toMatchObject({
    messages: [{ role: 'system' }, { role: 'user' }],
    max_tokens: 1,
    cache_prompt: true,
  })
  await engineOf(fakeLlama({ failsToLoad: new Error('Oh.') })).warm?.(request.messages, signal)
})

test('reasoning is no text', async () => {
  const events = await all(engineOf(fakeLlama({ pieces: ['<think>', 'Hm.', '</think>\n', 'Snow.'] })))
  expect(textOf(events)).toBe('Snow.')
})

describe('an abort', () => {
  const reason = new Error('gone')

  test('while the model loads is obeyed at once; it is loaded for the next time', async () => {
    const leaving = new AbortController()
    const { promise, resolve } = Promise.withResolvers<void>()
    const fake = fakeLlama({ loading: () => (leaving.abort(reason), promise) })
    const engine = engineOf(fake)
    await expect(all(engine, { signal: leaving.signal })).rejects.toBe(reason)
    const next = all(engine)
    resolve()
    expect(textOf(await next)).toBe('Snow melts.')
    expect(fake.loads).toHaveLength(1)
  })

  test('while it reads is obeyed at once, though the batch ends behind; the next request waits for that', async () => {
    const leaving = new AbortController()
    const { promise, resolve } = Promise.withResolvers<void>()
    let isFirst = true
    const fake = fakeLlama({
      beforeFirst: () => {
        if (!isFirst) return Promise.resolve()
        isFirst = false
        leaving.abort(reason)
        return promise
      },
    })
    const engine = engineOf(fake)
    await expect(all(engine, { signal: leaving.signal })).rejects.toBe(reason)
    expect(fake.busy()).toBe(1)
    const next = all(engine)
    resolve()
    expect(textOf(await next)).toBe('Snow melts.')
    expect(fake.exits()).toBe(0)
  })

  test('that llama.cpp does not heed ends in another start', async () => {
    vi.useFakeTimers()
    const leaving = new AbortController()
    const stuck = fakeLlama({ beforeFirst: () => (leaving.abort(reason), new Promise(() => {})) })
    const slot = new ModelSlot()
    await expect(all(engineOf(stuck, {}, slot), { signal: leaving.signal })).rejects.toBe(reason)
    const next = all(engineOf(fakeLlama(), {}, slot))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(textOf(await next)).toBe('Snow melts.')
    expect(stuck.exits()).toBe(1)
  })

  test('while another has the model is obeyed', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const engine = engineOf(fakeLlama({ beforeFirst: () => promise }))
    const first = all(engine)
    const leaving = new AbortController()
    const second = all(engine, { signal: leaving.signal })
    leaving.abort(reason)
    await expect(second).rejects.toBe(reason)
    resolve()
    expect(textOf(await first)).toBe('Snow melts.')
  })

  test('by leaving in the middle ends the reply', async () => {
    const fake = fakeLlama({ pieces: Array.from({ length: 1000 }, () => 'snow ') })
    const engine = engineOf(fake)
    for await (const { type } of engine.generate(request, signal)) if (type === 'text') break
    await vi.waitFor(() => expect(fake.busy()).toBe(0))
    expect(fake.asked[0]!.abortSignal.aborted).toBe(true)
  })
})

describe('what goes wrong is a sentence', () => {
  test.each([
    [{ failsToLoad: new Error('invalid magic') }, /could not be loaded \("invalid magic"\): it may be damaged/],
    [
      { failsToReply: new Error('the request exceeds the available context size (4096 tokens)') },
      /longer than the 2048 tokens that "small\.gguf" takes here: shorten/,
    ],
    [{ failsToReply: new Error('(ABORT) memory access out of bounds') }, /has stopped \(".*bounds"\): try again/],
  ])('%o', async (behaviour, words) => {
    const { message } = await failureOf(engineOf(fakeLlama(behaviour)))
    expect(message).toMatch(words)
    expect(message).toMatch(/^[A-Z].*: .*\.$/)
  })

  test('after it has stopped, it is started again', async () => {
    const slot = new ModelSlot()
    const broken = fakeLlama({ failsToReply: new Error('memory access out of bounds') })
    await failureOf(engineOf(broken, {}, slot))
    expect(broken.exits()).toBe(1)
    expect(textOf(await all(engineOf(fakeLlama(), {}, slot)))).toBe('Snow melts.')
  })

  test('loading that never ends', async () => {
    vi.useFakeTimers()
    const engine = engineOf(fakeLlama({ loading: () => new Promise(() => {}) }))
    const failing = failureOf(engine)
    await vi.advanceTimersByTimeAsync(100_000)
    expect((await failing).message).toBe('The model "small.gguf" does not load: try again, or choose a smaller one.')
  })

  test('a file that is not there, and a build without llama.cpp', async () => {
    const missing = engineOf(fakeLlama(), { model: 'gone' })
    expect(await missing.availability()).toEqual({
      state: 'unavailable',
      reason: 'There is no model file named "gone".',
      remedy: 'Add it, or choose another one.',
    })
    expect((await failureOf(missing)).isLasting).toBe(true)
    expect(await wllama(settings, {}).availability()).toEqual({
      state: 'unavailable',
      reason: 'Models’ files cannot be run here.',
      remedy: 'Choose another engine.',
    })
  })
})
