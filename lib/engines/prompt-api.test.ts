import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeLanguageModel, generations } from '../../test/language-model/fake-language-model.ts'
import { all, failureOf, request, textOf } from '../../test/model-server/serve-engine.ts'
import { downloadPromptApi, promptApi } from './prompt-api.ts'

const signal = new AbortController().signal
type Fake = ReturnType<typeof fakeLanguageModel>

const engineOf = (fake: Fake) => promptApi({ id: 'prompt-api' }, { languageModel: fake.api })
const [system, question] = request.messages

afterEach(() => void vi.useRealTimers())

describe.each(generations)('the API of %s', (generation) => {
  test('replies, counts, and leaves nothing but the beginning behind', async () => {
    const fake = fakeLanguageModel(generation)
    const engine = engineOf(fake)
    expect(await engine.availability()).toEqual({ state: 'ready' })
    const events = await all(engine)
    expect(textOf(events)).toBe('Snow melts.')
    expect(events.map(({ type }) => type)).toEqual(['phase', 'phase', 'text', 'text', 'end'])
    expect(events.at(-1)).toMatchObject({
      reason: 'stop',
      tokens: generation === '2024' ? { estimated: true } : { input: 5, output: 2, estimated: false },
    })
    expect(fake.creations[0]).toMatchObject({ initialPrompts: [system] })
    expect(fake.prompts).toEqual([question!.content])
    expect(engine.contextTokens).toBe(4096)
    expect(fake.living()).toBe(1)
  })

  test('a beginning that stays the same is read once', async () => {
    const fake = fakeLanguageModel(generation)
    const engine = engineOf(fake)
    await all(engine)
    await engine.warm?.([system!], signal)
    await all(engine)
    const creations = fake.creations.length
    await all(engine)
    expect(fake.creations).toHaveLength(creations)
    const other = { ...request, messages: [{ role: 'system', content: 'Be long.' } as const, question!] }
    await all(engine, { asked: other })
    expect(fake.creations).toHaveLength(creations + 1)
    expect(fake.living()).toBe(1)
  })

  test('an abort while the session is made, and while it writes, destroys it', async () => {
    const leaving = new AbortController()
    const reason = new Error('gone')
    const fake = fakeLanguageModel(generation, { creating: () => (leaving.abort(reason), Promise.resolve()) })
    await expect(all(engineOf(fake), { signal: leaving.signal })).rejects.toBe(reason)
    await vi.waitFor(() => expect(fake.living()).toBe(0))
    const writing = new AbortController()
    const stalling = fakeLanguageModel(generation, {
      afterFirst: () => (writing.abort(reason), new Promise<void>(() => {})),
    })
    const engine = engineOf(stalling)
    await expect(all(engine, { signal: writing.signal })).rejects.toBe(reason)
    expect(stalling.living()).toBe(1)
    expect(stalling.clones()).toBe(1)
  })

  test('who leaves while the session is made leaves none behind but the beginning', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const fake = fakeLanguageModel(generation, { creating: () => promise })
    for await (const _ of engineOf(fake).generate(request, signal)) break
    resolve()
    await vi.waitFor(() => expect(fake.clones()).toBe(1))
    await vi.waitFor(() => expect(fake.living()).toBe(1))
  })

  test('a download is shown', async () => {
    const fake = fakeLanguageModel(generation, { progress: [0, 0.5, 1] })
    const progress = (await all(engineOf(fake))).flatMap((event) =>
      event.type === 'phase' && event.progress !== undefined ? [event.progress] : [],
    )
    expect(progress).toEqual([0, 0.5, 1])
    const shown: number[] = []
    await downloadPromptApi(fake.api, (part) => shown.push(part), signal)
    expect(shown).toEqual([0, 0.5, 1])
  })

  test('a reply that is too long is cut', async () => {
    const fake = fakeLanguageModel(generation, { pieces: Array.from({ length: 500 }, () => ' snow') })
    const events = await all(engineOf(fake), { asked: { ...request, maxTokens: 20 } })
    expect(events.at(-1)).toMatchObject({ reason: 'length', tokens: { estimated: true } })
    expect(textOf(events).length).toBeLessThan(200)
  })

  test('the session’s memory is given back after a while', async () => {
    vi.useFakeTimers()
    const fake = fakeLanguageModel(generation)
    await all(engineOf(fake))
    expect(fake.living()).toBe(1)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(fake.living()).toBe(0)
  })
})

describe('how words are drawn', () => {
  test.each([
    ['2024', 0, {}],
    ['138', 0, { temperature: 0, topK: 1 }],
    ['138', 0.7, { temperature: 0.7, topK: 3 }],
    ['138', 3, { temperature: 2, topK: 3 }],
    ['2026', 0, { samplingMode: 'most-predictable' }],
    ['2026', 0.7, { samplingMode: 'balanced' }],
  ] as const)('%s at %f', async (generation, temperature, expected) => {
    const fake = fakeLanguageModel(generation)
    await all(engineOf(fake), { asked: { ...request, temperature } })
    const { temperature: given, topK, samplingMode } = fake.creations[0]!
    expect(JSON.parse(JSON.stringify({ temperature: given, topK, samplingMode }))).toEqual(expected)
  })
})

describe('the language', () => {
  test('is told', async () => {
    const fake = fakeLanguageModel('2026')
    await all(engineOf(fake), { asked: { ...request, language: 'es' } })
    expect(fake.creations[0]).toMatchObject({
      expectedInputs: [{ type: 'text', languages: ['en', 'es'] }],
      expectedOutputs: [{ type: 'text', languages: ['es'] }],
    })
  })

  test('that the model does not know ends in a sentence', async () => {
    const engine = engineOf(fakeLanguageModel('2026'))
    await expect(all(engine, { asked: { ...request, language: 'fi' } })).rejects.toThrow('does not know this language')
  })
})

describe('what goes wrong is a sentence', () => {
  const named = (name: string) => new DOMException('Oh.', name)
  test.each([
    [{ availability: 'downloadable' }, 'only after a click'],
    [{ failsToCreate: named('QuotaExceededError') }, 'longer than the browser’s model takes'],
    [{ failsToPrompt: named('QuotaExceededError') }, 'longer than the browser’s model takes'],
    [{ failsToCreate: named('NetworkError') }, 'could not download'],
    [{ failsToPrompt: named('NotReadableError') }, 'held the reply of its model back'],
    [{ failsToPrompt: named('UnknownError') }, 'has an error of its own ("Oh."): try again'],
    [{ window: 4 }, 'longer than the browser’s model takes'],
  ])('%o', async (behaviour, words) => {
    const fake = fakeLanguageModel('2026', behaviour)
    const { message } = await failureOf(engineOf(fake))
    expect(message).toContain(words)
    expect(message).toMatch(/^[A-Z].*: .*\.$/)
  })

  test.each([undefined, null, 1, {}, { create: 1 }])('no model: %o', async (languageModel) => {
    const engine = promptApi({ id: 'prompt-api' }, { languageModel })
    expect(await engine.availability()).toMatchObject({ state: 'unavailable', reason: /no model of its own/ })
    expect((await failureOf(engine)).isLasting).toBe(true)
    await engine.warm?.(request.messages, signal)
    await expect(downloadPromptApi(languageModel, () => {}, signal)).rejects.toThrow('no model of its own')
  })
})

test.each([
  ['available', 'ready'],
  ['downloadable', 'downloadable'],
  ['downloading', 'downloadable'],
  ['unavailable', 'unavailable'],
])('a model that is %s is %s', async (availability, state) => {
  for (const generation of generations) {
    const engine = engineOf(fakeLanguageModel(generation, { availability }))
    expect(await engine.availability()).toMatchObject({ state })
  }
})

test('a download begins before anything is waited for, or the click is lost', () => {
  const fake = fakeLanguageModel('2026', { availability: 'downloadable' })
  void downloadPromptApi(fake.api, () => {}, signal)
  expect(fake.creations).toHaveLength(1)
})

test('a warm beginning takes several messages more', async () => {
  const fake = fakeLanguageModel('2026')
  const engine = engineOf(fake)
  await all(engine)
  await engine.warm?.([system!], signal)
  const messages = [system!, question!, { role: 'assistant', content: 'Snow.' } as const, question!]
  await all(engine, { asked: { ...request, messages } })
  expect(fake.prompts.at(-1)).toEqual(messages.slice(1))
})

test('a session that the browser threw away is made again', async () => {
  const fake = fakeLanguageModel('138')
  const engine = engineOf(fake)
  const warming = new AbortController()
  await all(engine)
  await engine.warm?.([system!], warming.signal)
  warming.abort()
  expect(textOf(await all(engine))).toBe('Snow melts.')
})
