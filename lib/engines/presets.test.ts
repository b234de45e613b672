import { expect, test } from 'vitest'
import { placeOf } from './place.ts'
import { presets } from './presets.ts'
import { OpenAiSettings } from './settings.ts'

test('every preset makes settings, at the place that it says', () => {
  for (const { id, baseUrl, place, suggestedModel } of presets) {
    const settings = OpenAiSettings.safeParse({ id: 'openai', baseUrl, model: suggestedModel ?? 'model' })
    expect(settings.error, id).toBeUndefined()
    expect(placeOf(baseUrl), id).toBe(place)
  }
})

test('who needs a key is told where one is made, by the same company', () => {
  for (const { id, baseUrl, keyNeeded, keyUrl } of presets) {
    expect(keyUrl !== undefined, id).toBe(keyNeeded)
    if (keyUrl === undefined) continue
    const company = (url: string) => new URL(url).hostname.split('.').at(-2)
    expect(company(keyUrl), id).toBe(company(baseUrl))
  }
})

test('no preset stands twice', () => {
  for (const key of ['id', 'name', 'baseUrl'] as const) {
    expect(new Set(presets.map((preset) => preset[key])).size).toBe(presets.length)
  }
})
