import { expect, test } from 'vitest'
import { EngineSettings } from '../../lib/engines/settings.ts'
import { candidatesFor } from './candidates.ts'

test.each([
  [{ id: 'openai', baseUrl: 'http://127.0.0.1:11434/v1', model: 'small' }, 2],
  [{ id: 'openai', baseUrl: 'http://192.168.1.7:8080/v1', model: 'small' }, 1],
  [{ id: 'openai', baseUrl: 'https://api.example.com/v1', model: 'large' }, 1],
  [{ id: 'wllama', model: 'tiny.gguf' }, 1],
  [{ id: 'prompt-api' }, 1],
])('another reply is asked for only where it is cheap: %o', (settings, candidates) => {
  expect(candidatesFor(EngineSettings.parse(settings))).toBe(candidates)
})
