import { expect, onTestFinished, test } from 'vitest'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eventStream, piecesOf } from '../../test/model-server/model-server.ts'
import { engineAt, request } from '../../test/model-server/serve-engine.ts'
import { isColdStart } from './cold-start.ts'

const signal = new AbortController().signal

test.each<[string, Record<string, unknown>, boolean]>([
  ['an Ollama without it in memory', { '/api/ps': { models: [{ name: 'other:latest' }] } }, true],
  ['an Ollama that has it', { '/api/ps': { models: [{ name: 'model:latest' }] } }, false],
  ['an LM Studio without it', { '/api/v0/models': { data: [{ id: 'model', state: 'not-loaded' }] } }, true],
  ['an LM Studio that has it', { '/api/v0/models': { data: [{ id: 'model', state: 'loaded' }] } }, false],
  ['a server that says something else', { '/api/ps': 'hello', '/api/v0/models': { data: [{ id: 'model' }] } }, false],
  ['a server that has no such paths', {}, false],
])('%s', async (_, paths, isCold) => {
  const json = (path: string) =>
    path in paths ? Promise.resolve(paths[path]) : Promise.reject(new Error('There is nothing.'))
  expect(await isColdStart({ model: 'model' }, { json }, signal)).toBe(isCold)
})

test('while a server loads the model without a word, that is told', async () => {
  const { promise: isTold, resolve: tell } = Promise.withResolvers<void>()
  const server = createServer(async ({ url, method }, response) => {
    if (method === 'GET') {
      const status = url === '/api/ps' ? 200 : 404
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"models":[]}')
      return
    }
    await isTold
    const pieces = piecesOf({ body: { model: 'model', messages: [] } }, { text: 'Snow.' })
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(eventStream(pieces))
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  onTestFinished(() => void server.close())
  const engine = engineAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
  const phases: string[] = []
  for await (const event of engine.generate(request, signal)) {
    if (event.type !== 'phase') continue
    phases.push(event.phase)
    if (event.phase === 'loading') tell()
  }
  expect(phases).toEqual(['connecting', 'loading', 'thinking'])
})
