import { expect, test } from 'vitest'
import { placeOf } from './place.ts'
import { presets } from './presets.ts'
import { OpenAiSettings } from './settings.ts'

test.each(presets)('$name makes settings, at the place that it says', ({ baseUrl, place, suggestedModel }) => {
  const settings = OpenAiSettings.safeParse({ id: 'openai', baseUrl, model: suggestedModel ?? 'model' })
  expect(settings.error).toBeUndefined()
  expect(placeOf(baseUrl)).toBe(place)
})

test.each(presets)('$name tells where its key is made, where one is needed', ({ baseUrl, keyNeeded, keyUrl }) => {
  const company = (url: string) => new URL(url).hostname.split('.').at(-2)
  expect(keyUrl && company(keyUrl)).toBe(keyNeeded ? company(baseUrl) : undefined)
})

test('no preset stands twice', () => {
  for (const key of ['id', 'name', 'baseUrl'] as const) {
    expect(new Set(presets.map((preset) => preset[key])).size).toBe(presets.length)
  }
})
