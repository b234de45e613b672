import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { EngineFailure } from '../../lib/engines/engine.ts'
import { EngineSettings } from '../../lib/engines/settings.ts'
import { all, request, textOf } from '../model-server/serve-engine.ts'
import { reply, situationsOf, type Situation, type Tried } from './engine-situations.ts'

const ids = EngineSettings.options.map(({ shape }) => shape.id.value)
const tries = [...ids, 'hosted'] as const

test('every engine can be chosen, and is tried', () => {
  expect(Object.keys(situationsOf)).toEqual(tries)
})

describe.each(tries)('%s', (id) => {
  let tried: Tried | undefined
  afterEach(() => tried?.close())

  async function enter(situation: Situation): Promise<Tried> {
    tried = await situationsOf[id](situation)
    return tried
  }

  test('names itself, and where texts go', async () => {
    const { engine } = await enter('replies')
    expect(engine.id).toBe(id === 'hosted' ? 'wllama' : id)
    expect(engine.label).not.toBe('')
    expect(engine.place).toBe(id === 'prompt-api' ? 'the browser' : 'this device')
  })

  test('replies in pieces that make the text, and ends once', async () => {
    const { engine } = await enter('replies')
    const events = await all(engine)
    expect(textOf(events)).toBe(reply)
    expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(1)
    expect(events.findIndex(({ type }) => type === 'end')).toBe(events.length - 1)
    expect(events.at(-1)).toMatchObject({ reason: 'stop', adaptations: [] })
  })

  test('counts tokens', async () => {
    const { engine } = await enter('replies')
    const end = (await all(engine)).at(-1)
    if (end?.type !== 'end') throw new Error('it has no end')
    const { input, output } = end.tokens
    for (const count of [input, output]) expect(Number.isInteger(count) && count > 0).toBe(true)
  })

  test('an empty reply is a reply', async () => {
    const { engine } = await enter('replies with nothing')
    const events = await all(engine)
    expect(textOf(events)).toBe('')
    expect(events.filter(({ type }) => type !== 'phase')).toMatchObject([{ type: 'end', tokens: { output: 0 } }])
  })

  test('many requests at once get their own replies', async () => {
    const { engine } = await enter('replies')
    const replies = await Promise.all(Array.from({ length: 5 }, async () => textOf(await all(engine))))
    expect(replies).toEqual(Array.from({ length: 5 }, () => reply))
  })

  test('a failure is a sentence', async () => {
    const { engine } = await enter('fails')
    const failure = await all(engine).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(EngineFailure)
    expect((failure as EngineFailure).message).toMatch(/^[A-Z].*: .*\.$/s)
  })

  const situations = ['replies', 'replies with nothing', 'never loads', 'never begins', 'stalls', 'fails'] as const

  test.each(situations)('asking for its availability never throws: %s', async (situation) => {
    const { engine } = await enter(situation)
    expect(await engine.availability()).toHaveProperty('state')
    expect(await engine.availability(AbortSignal.abort())).toHaveProperty('state')
  })

  test.each(situations)('asks nothing for who has already left: %s', async (situation) => {
    const { engine } = await enter(situation)
    const reason = new Error('gone')
    await expect(all(engine, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test.each(['never loads', 'never begins', 'stalls'] as const)(
    'obeys an abort while the model %s, within 200 ms',
    async (situation) => {
      const { engine, waits } = await enter(situation)
      const leaving = new AbortController()
      const reason = new Error('gone')
      let aborted = Number.NaN
      const [outcome] = await Promise.all([
        all(engine, { signal: leaving.signal }).catch((error: unknown) => [error, performance.now()] as const),
        waits.then(() => {
          aborted = performance.now()
          leaving.abort(reason)
        }),
      ])
      expect(outcome[0]).toBe(reason)
      expect(Number(outcome[1]) - aborted).toBeLessThan(200)
    },
  )

  test.each(situations)('warming it, where that helps, never throws: %s', async (situation) => {
    const { engine, waits } = await enter(situation)
    const leaving = new AbortController()
    await engine.warm?.(request.messages, AbortSignal.abort())
    const warming = engine.warm?.(request.messages, leaving.signal)
    const isStuck = situation.startsWith('never') || situation === 'stalls'
    if (isStuck) await Promise.race([waits, warming])
    if (isStuck) leaving.abort()
    expect(await warming).toBeUndefined()
  })

  test('obeys an abort between two pieces', async () => {
    const { engine } = await enter('replies')
    const leaving = new AbortController()
    const reason = new Error('gone')
    const heard: string[] = []
    const asked = (async () => {
      for await (const event of engine.generate(request, leaving.signal)) {
        if (event.type === 'phase') continue
        heard.push(event.type)
        leaving.abort(reason)
      }
    })()
    await expect(asked).rejects.toBe(reason)
    expect(heard).toEqual(['text'])
  })

  test('whatever is asked, it replies or says why not', async () => {
    const { engine } = await enter('replies')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(5), async (content, maxTokens) => {
        const asked = { messages: [{ role: 'user', content } as const], maxTokens, temperature: 0 }
        const outcome = await all(engine, { asked }).catch((error: unknown) => error)
        expect(Array.isArray(outcome) || outcome instanceof EngineFailure).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
