import { expect, test } from 'vitest'
import { EngineSettings } from './settings.ts'
import { whatLeaves } from './whereabouts.ts'

const at = (baseUrl: string) => EngineSettings.parse({ id: 'openai', baseUrl, model: 'small' })

test.each([
  ['profile', /none of your posts\. Nothing else/],
  ['examples', /up to three of your posts as examples\. Nothing else/],
  ['history', /in words, your posts\. Nothing else/],
] as const)('a service is told as much as was chosen: %s', (sharing, words) => {
  const sentence = whatLeaves(at('https://api.example.com/v1'), sharing)
  expect(sentence).toMatch(/^api\.example\.com, a service on the internet, is sent the draft/)
  expect(sentence).toMatch(words)
})

test('a server near by is named as such', () => {
  expect(whatLeaves(at('http://192.168.1.7:8080/v1'), 'profile')).toMatch(/^192\.168\.1\.7:8080 in your own network is/)
  expect(whatLeaves(at('http://127.0.0.1:8080/v1'), 'profile')).toMatch(/^Nothing leaves this machine, unless/)
})

test('what runs in the extension or the browser says so', () => {
  expect(whatLeaves(EngineSettings.parse({ id: 'wllama', model: 'a.gguf' }), 'profile')).toMatch(/^Nothing leaves/)
  expect(whatLeaves({ id: 'prompt-api' }, 'profile')).toMatch(/^The browser is given .* decides where/)
})
