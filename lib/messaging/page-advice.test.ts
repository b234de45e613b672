import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { adviceFor, hostsToAdviseAnew } from './page-advice.ts'

const blog = {
  site: 'microformats',
  host: 'blog.example',
  on: true,
  author: 'blog.example/ana',
  includeRestricted: false,
}
const social = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: true }
const before: Settings = { ...defaultSettings, sites: [blog, social] }

test('a page learns what is allowed on it, and nothing of other sites', () => {
  expect(adviceFor(blog, before)).toEqual({
    site: 'microformats',
    author: 'blog.example/ana',
    includeRestricted: false,
    composeButton: true,
  })
  expect(adviceFor(undefined, before)).toBeNull()
})

test('it learns who rewrites where that is not the stylist, and no more of the server than its host', () => {
  const openai: Settings['openai'] = {
    id: 'openai',
    baseUrl: 'https://models.example:8443/secret-team/v1',
    model: 'large',
    retries: 2,
    silenceLimit: 1000,
  }
  expect(adviceFor(social, { ...before, openai })).not.toHaveProperty('model')
  expect(adviceFor(social, { ...before, engine: 'openai' })).not.toHaveProperty('model')
  const chosen: Settings = { ...before, engine: 'openai', openai }
  expect(adviceFor(social, chosen)?.model).toBe('large at models.example:8443')
  expect(hostsToAdviseAnew(before, chosen)).toEqual(['blog.example', 'example.social'])
})

test('pages begin anew only where something changed for them', () => {
  const anew = (after: Partial<Settings>) => hostsToAdviseAnew(before, { ...before, ...after })
  expect(anew({ strength: 1, voice: 'mastodon:ana' })).toEqual([])
  expect(anew({ sites: [{ ...blog, on: false }, social] })).toEqual(['blog.example'])
  expect(anew({ sites: [blog, { ...social, includeRestricted: false }] })).toEqual(['example.social'])
  expect(anew({ sites: [blog, social, { ...blog, host: 'new.example' }] })).toEqual(['new.example'])
  expect(anew({ sites: [blog] })).toEqual(['example.social'])
  expect(anew({ composeButton: false })).toEqual(['blog.example', 'example.social'])
})
