import { expect, test } from 'vitest'
import { EngineSettings } from './settings.ts'
import { sharingWith, whatLeaves } from './whereabouts.ts'

const least = { sharing: 'profile', sharingHere: 'profile' } as const
const at = (baseUrl: string) => EngineSettings.parse({ id: 'openai', baseUrl, model: 'small' })

test.each([
  ['profile', /none of your posts\. Nothing else/],
  ['examples', /up to three of your posts as examples\. Nothing else/],
  ['history', /in words, your posts\. Nothing else/],
] as const)('a service is told as much as was chosen: %s', (sharing, words) => {
  const sentence = whatLeaves(at('https://api.example.com/v1'), { ...least, sharing })
  expect(sentence).toMatch(/^api\.example\.com, a service on the internet, is sent the draft/)
  expect(sentence).toMatch(words)
})

test('a server near by is named as such', () => {
  expect(whatLeaves(at('http://192.168.1.7:8080/v1'), least)).toMatch(/^192\.168\.1\.7:8080 in your own network is/)
  expect(whatLeaves(at('http://127.0.0.1:8080/v1'), least)).toMatch(/^Nothing leaves this machine, unless/)
})

test('a server on this device is told as much as was chosen for such, and what it is told is said', () => {
  const chosen = { sharing: 'profile', sharingHere: 'examples' } as const
  const loopback = at('http://localhost:4000/v1')
  expect(sharingWith(loopback, chosen)).toBe('examples')
  expect(sharingWith(at('https://api.example.com/v1'), chosen)).toBe('profile')
  expect(sharingWith(EngineSettings.parse({ id: 'wllama', model: 'a.gguf' }), least)).toBe('history')
  expect(whatLeaves(loopback, chosen)).toMatch(
    /unless the server at localhost:4000 passes it on: .* three of your posts/,
  )
})

test('what runs in the extension or the browser says so', () => {
  expect(whatLeaves(EngineSettings.parse({ id: 'wllama', model: 'a.gguf' }), least)).toMatch(/^Nothing leaves/)
  expect(whatLeaves({ id: 'prompt-api' }, least)).toMatch(/^The browser is given .* decides where/)
})
