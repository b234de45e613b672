import { expect, test } from 'vitest'
import { EngineSettings } from './settings.ts'

const server = { id: 'openai', baseUrl: 'http://127.0.0.1:8000/v1', model: 'small' }

test('settings are filled up', () => {
  expect(EngineSettings.parse(server)).toEqual({ ...server, retries: 2, silenceLimit: 300_000 })
})

test.each([
  [{ baseUrl: 'file:///etc/passwd' }, 'The base URL must begin with https:// or http://.'],
  [{ baseUrl: 'api.openai.com/v1' }, 'The base URL must begin with https:// or http://.'],
  [{ baseUrl: '' }, 'The base URL must begin with https:// or http://.'],
  [{ baseUrl: 'http://ana:secret@127.0.0.1/v1' }, 'The base URL must not hold a user name or password.'],
  [
    { baseUrl: 'http://api.openai.com/v1' },
    'The base URL must begin with https://, as its host is not on this machine or in your network (for one that is, write its address, such as 192.168.1.7).',
  ],
  [{ model: '' }, 'The name of the model is missing.'],
])('%o is refused in words', (change, words) => {
  const { error } = EngineSettings.safeParse({ ...server, ...change })
  expect(error?.issues[0]?.message).toBe(words)
})

test('a host near by may be asked without encryption', () => {
  for (const host of ['localhost:11434', '192.168.1.7:1234', 'nas.local'])
    expect(EngineSettings.safeParse({ ...server, baseUrl: `http://${host}/v1` }).success).toBe(true)
})
