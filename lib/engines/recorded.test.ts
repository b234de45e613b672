import { expect, test } from 'vitest'
import { all, request, serve, torn } from '../../test/model-server/serve-engine.ts'
import type { Engine } from './engine.ts'
import { recorded } from './recorded.ts'
import type { RequestRecord } from './request-record.ts'
import { scripted } from './scripted.ts'

function listing(engine: Engine): { engine: Engine; records: RequestRecord[] } {
  const records: RequestRecord[] = []
  const list = (begun: RequestRecord) => {
    const place = records.push(begun) - 1
    return (ended: RequestRecord) => void (records[place] = ended)
  }
  return { engine: recorded(engine, 'rewrite', list), records }
}

test('an answer is listed with what went out and what it took', async () => {
  const { engine, records } = listing((await serve(() => 'Snow melts.', { key: 'sk-secret' })).engine)
  await all(engine)
  expect(records).toEqual([
    {
      at: expect.any(Number),
      engine: 'openai',
      label: engine.label,
      place: 'this device',
      purpose: 'rewrite',
      messages: request.messages,
      outcome: 'answered',
      tokens: { input: 5, output: 2, estimated: false },
    },
  ])
  expect(JSON.stringify(records)).not.toContain('sk-secret')
})

test('a request is listed from its beginning on, whether or not anybody sees its end', async () => {
  const { engine, records } = listing((await serve((asked) => torn(asked, 'Snow melts.', () => {}))).engine)
  const events = engine.generate(request, new AbortController().signal)[Symbol.asyncIterator]()
  await events.next()
  expect(records).toMatchObject([{ outcome: 'under way', messages: request.messages }])
  await events.return?.()
  expect(records).toMatchObject([{ outcome: 'stopped' }])
})

test('a failure is listed', async () => {
  const { engine, records } = listing((await serve(() => ({ status: 500, body: '' }))).engine)
  await expect(all(engine)).rejects.toThrow('error of its own')
  expect(records).toMatchObject([{ outcome: 'failed', messages: request.messages }])
})

test('what was aborted, and what was left, is listed as stopped, with what came so far', async () => {
  const { engine, records } = listing((await serve((asked) => torn(asked, 'Snow melts.', () => {}))).engine)
  const leaving = new AbortController()
  await expect(
    (async () => {
      for await (const { type } of engine.generate(request, leaving.signal)) if (type === 'text') leaving.abort()
    })(),
  ).rejects.toThrow('aborted')
  for await (const { type } of engine.generate(request, new AbortController().signal)) if (type === 'text') break
  expect(records).toMatchObject(
    Array.from({ length: 2 }, () => ({ outcome: 'stopped', tokens: { input: 7, output: 1, estimated: true } })),
  )
})

test('what never went out is not listed', async () => {
  const { engine, records } = listing(scripted(['one']))
  await expect(all(engine, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
  await engine.warm?.(request.messages, AbortSignal.abort())
  expect(records).toEqual([])
})

test('warming up is listed as what it is, where an engine can be warmed', async () => {
  expect(listing(scripted(['one'])).engine.warm).toBeUndefined()
  const { engine, records } = listing({ ...scripted(['one']), warm: () => Promise.resolve() })
  await engine.warm?.(request.messages, new AbortController().signal)
  expect(records).toMatchObject([{ purpose: 'warming up', messages: request.messages, outcome: 'answered' }])
})

test('what the engine learns of itself is passed on', () => {
  const known: { tokens?: number } = {}
  const { engine } = listing(Object.defineProperty(scripted(['one']), 'contextTokens', { get: () => known.tokens }))
  expect(engine.contextTokens).toBeUndefined()
  known.tokens = 4096
  expect(engine.contextTokens).toBe(4096)
})
