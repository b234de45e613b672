import { expect, test } from 'vitest'
import { defaultSettings } from './settings.ts'
import { accessTo, siteAt } from './site-at.ts'

const sites = [
  { site: 'mastodon', host: 'Example.social', on: true, includeRestricted: false },
  { site: 'microformats', host: 'blog.example', on: false, includeRestricted: false },
]

test('a site counts on its very host, and only while it is on', () => {
  const at = (host: string) => siteAt(host, { ...defaultSettings, sites })?.site
  expect(at('example.social')).toBe('mastodon')
  expect(at('EXAMPLE.SOCIAL')).toBe('mastodon')
  expect(['blog.example', 'sub.example.social', 'social', 'example.social.evil.example', ''].map(at)).toEqual(
    Array.from({ length: 5 }),
  )
})

test('access is asked for one host, on any port', () => {
  expect(accessTo('example.social')).toBe('*://example.social/*')
})
