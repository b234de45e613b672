import { expect, onTestFinished, test } from 'vitest'
import { startModelServer } from '../../test/model-server/model-server.ts'
import { portPair } from '../../test/port-pair.ts'
import { createEngine } from '../engines/index.ts'
import { OpenAiSettings } from '../engines/settings.ts'
import { serveEngines } from './engine-host.ts'
import { hostedExamination } from './hosted-examination.ts'

const signal = new AbortController().signal

function openPort() {
  const { near, far } = portPair()
  serveEngines(far, (settings, key) => createEngine(settings, { fetch, key }))
  return near
}

test('the doctor is asked over there, with the key and what is known here', async () => {
  const server = await startModelServer({ reply: () => 'Hello.' })
  onTestFinished(() => server.close())
  const settings = OpenAiSettings.parse({ id: 'openai', baseUrl: server.url, model: 'model' })
  expect(await hostedExamination(settings, openPort, { key: 'sk-secret' }, signal)).toEqual({
    state: 'well',
    sentence: 'model answers.',
    models: ['model'],
  })
  expect(server.requests[0]!.headers.authorization).toBe('Bearer sk-secret')
  const mayReach = () => Promise.resolve(false)
  expect(await hostedExamination(settings, openPort, { mayReach }, signal)).toMatchObject({
    state: 'no access to host',
  })
  expect(server.requests).toHaveLength(1)
})

test('a context that dies ends it with a sentence', async () => {
  const settings = OpenAiSettings.parse({ id: 'openai', baseUrl: 'http://127.0.0.1:1/v1', model: 'model' })
  const pair = portPair()
  const asked = hostedExamination(settings, () => pair.near, {}, signal)
  pair.far.onMessage.addListener(() => pair.break())
  await expect(asked).rejects.toThrow('has stopped: try again')
})
