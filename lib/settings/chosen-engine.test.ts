import { expect, test } from 'vitest'
import { engineSettings, isMissing } from './chosen-engine.ts'
import { defaultSettings, type Settings } from './settings.ts'

const whole: Settings = {
  ...defaultSettings,
  openai: { id: 'openai', baseUrl: 'http://127.0.0.1:8080/v1', model: 'small', retries: 2, silenceLimit: 300_000 },
  wllama: { id: 'wllama', model: 'tiny.gguf', threads: 1, contextTokens: 4096 },
}

test('each engine has its settings, and the stylist none', () => {
  expect(engineSettings(whole, 'openai')).toBe(whole.openai)
  expect(engineSettings(whole, 'wllama')).toBe(whole.wllama)
  expect(engineSettings(whole, 'prompt-api')).toEqual({ id: 'prompt-api' })
  expect(engineSettings(whole, 'stylist')).toBeUndefined()
})

test('what has still to be chosen is said', () => {
  for (const engine of ['openai', 'wllama']) {
    const settings = engineSettings(defaultSettings, engine)
    expect(settings && isMissing(settings) && settings.missing).toMatch(/yet: .+ in the settings\./)
  }
})
