import { expect, test } from 'vitest'
import { boundedFetch } from './bounded-fetch.ts'
import { ServerFault } from './server-fault.ts'

const answering = (response: Response) => boundedFetch(() => Promise.resolve(response))('http://127.0.0.1/')

test('an answer passes as it is', async () => {
  const response = await answering(new Response('Snow.', { status: 201, headers: { 'x-one': '1' } }))
  expect([response.status, response.headers.get('x-one'), await response.text()]).toEqual([201, '1', 'Snow.'])
})

test('where a browser hides that an answer points elsewhere, that is told', async () => {
  const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })
  expect((await answering(hidden)).status).toBe(307)
})

test('an answer without an end is a fault', async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) })
  const failure = await (await answering(new Response(endless))).text().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ServerFault)
  expect((failure as ServerFault).fault.kind).toBe('endless')
})
