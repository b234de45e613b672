import { expect, test } from 'vitest'
import { keptEngines } from './kept-engines.ts'
import type { EngineSettings } from './settings.ts'

const settings = (model: string): EngineSettings => ({
  id: 'openai',
  baseUrl: 'https://api.example.com/v1',
  model,
  retries: 0,
  silenceLimit: 1000,
})

test('the same settings and key get the same engine, others another', () => {
  const engineFor = keptEngines({ fetch })
  const engine = engineFor(settings('a'), 'one')
  expect(engineFor(settings('a'), 'one')).toBe(engine)
  expect(engineFor(settings('a'), 'two')).not.toBe(engine)
  expect(engineFor(settings('b'), 'one')).not.toBe(engine)
})

test('only the latest used are kept', () => {
  const engineFor = keptEngines({ fetch })
  const [first, second] = [engineFor(settings('1'), undefined), engineFor(settings('2'), undefined)]
  for (const model of ['3', '4', '1', '5']) engineFor(settings(model), undefined)
  expect(engineFor(settings('1'), undefined)).toBe(first)
  expect(engineFor(settings('2'), undefined)).not.toBe(second)
})
