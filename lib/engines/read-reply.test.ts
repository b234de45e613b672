import { expect, test } from 'vitest'
import { type Engine, EngineFailure, type EngineEvent, type GenerationRequest } from './engine.ts'
import { readReply, type ReplyProgress } from './read-reply.ts'
import { scripted } from './scripted.ts'

const request: GenerationRequest = { messages: [{ role: 'user', content: 'Hello' }], maxTokens: 10, temperature: 0 }
const end: EngineEvent = {
  type: 'end',
  reason: 'stop',
  tokens: { input: 1, output: 2, estimated: false },
  adaptations: [],
}

test('gives the whole reply, and tells how far it is', async () => {
  const told: ReplyProgress[] = []
  const engine = saying([
    { type: 'phase', phase: 'loading', progress: 0.5 },
    { type: 'phase', phase: 'thinking' },
    { type: 'text', text: 'one tw' },
    { type: 'text', text: 'o three' },
    end,
  ])
  const reply = await readReply(engine, request, new AbortController().signal, (progress) => told.push(progress))
  expect(reply).toEqual({ text: 'one two three', reason: 'stop', end })
  expect(told).toEqual([
    { phase: 'loading', progress: 0.5 },
    { phase: 'thinking' },
    { phase: 'writing', words: 2 },
    { phase: 'writing', words: 3 },
  ])
})

test('leaves a reply that never ends, and tells the engine so', async () => {
  let hasLeft = false
  const engine: Engine = {
    ...scripted([]),
    async *generate(_, signal) {
      signal.addEventListener('abort', () => (hasLeft = true))
      for (;;) yield await Promise.resolve({ type: 'text' as const, text: 'on and on ' })
    },
  }
  const { text, reason } = await readReply(engine, request, new AbortController().signal)
  expect(reason).toBe('endless')
  expect(text.length).toBeLessThan(200)
  expect(hasLeft).toBe(true)
})

test('obeys at once, even where the engine hangs', async () => {
  const stop = new AbortController()
  const hanging: Engine = {
    ...scripted([]),
    generate: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }),
  }
  const reading = readReply(hanging, request, stop.signal)
  const begun = performance.now()
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  expect(performance.now() - begun).toBeLessThan(200)
  await expect(readReply(hanging, request, stop.signal)).rejects.toThrow('enough')
})

test('fails as the engine does', async () => {
  const failing: Engine = {
    ...scripted([]),
    async *generate() {
      yield { type: 'text' as const, text: 'some' }
      throw new EngineFailure('The server broke off.')
    },
  }
  await expect(readReply(failing, request, new AbortController().signal)).rejects.toThrow(EngineFailure)
})

function saying(events: readonly EngineEvent[]): Engine {
  return {
    ...scripted([]),
    async *generate() {
      yield* events
    },
  }
}
