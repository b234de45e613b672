import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startModelServer } from '../../test/model-server/model-server.ts'
import { EngineFailure } from './engine.ts'
import { listModels } from './list-models.ts'

const signal = new AbortController().signal

async function listedBy(body: string, status = 200, type = 'application/json'): Promise<readonly string[]> {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body))
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  onTestFinished(() => void server.close())
  return await listModels(
    { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/` },
    { fetch },
    signal,
  )
}

test('names stand once, in the order of the alphabet', async () => {
  const server = await startModelServer({ reply: () => '', models: ['small', 'Large', 'small'] })
  onTestFinished(() => server.close())
  expect(await listModels({ baseUrl: server.url }, { fetch }, signal)).toEqual(['Large', 'small'])
})

test.each([
  ['Together’s', '[{"id":"small"}]', ['small']],
  ['Ollama’s where it has none', '{"object":"list","data":null}', []],
])('lists of another form: %s', async (_, body, names) => {
  expect(await listedBy(body)).toEqual(names)
})

test.each([
  ['{"detail":"Not Found"}', 404, 'application/json', /^There is no list of models at http:.*\/v1\/models: correct/],
  ['{"hello":"world"}', 200, 'application/json', /^There is no list of models at/],
  ['<!doctype html>', 200, 'text/html', /^A web page, not a model, answers at/],
  ['{"error":{"message":"Who?"}}', 401, 'application/json', /wants a key: set one\.$/],
])('%s with status %i as %s is told', async (body, status, type, words) => {
  const failure = await listedBy(body, status, type).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(EngineFailure)
  expect((failure as EngineFailure).message).toMatch(words)
})

test('an abort is obeyed', async () => {
  const reason = new Error('gone')
  await expect(listModels({ baseUrl: 'http://127.0.0.1:1/v1' }, { fetch }, AbortSignal.abort(reason))).rejects.toBe(
    reason,
  )
})
