import { expect, test } from 'vitest'
import type { OpenAiSettings } from '../engines/settings.ts'
import { changed, SettingsChange } from './settings-change.ts'
import { defaultSettings, type Settings } from './settings.ts'

const server = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: false }
const blog = {
  site: 'microformats',
  host: 'blog.example',
  on: true,
  includeRestricted: true,
  author: 'blog.example/ana',
}
const openai: OpenAiSettings = {
  id: 'openai',
  baseUrl: 'http://127.0.0.1:8080/v1',
  model: 'small',
  retries: 2,
  silenceLimit: 300_000,
}
const before: Settings = {
  sites: [server, blog],
  strength: 0.8,
  composeButton: false,
  voice: 'blog:ana',
  engine: 'openai',
  openai,
  sharing: 'examples',
  sharingHere: 'profile',
}

test('a change that is sent holds what was changed, with no default filled in', () => {
  for (const change of [
    {},
    { strength: 1 },
    { voice: 'blog:bo' },
    { engine: 'wllama' },
    { openai },
    { sites: { 'blog.example': { on: false } } },
  ])
    expect(SettingsChange.parse(change)).toEqual(change)
})

test('all else stays as it is', () => {
  expect(changed(before, {})).toEqual(before)
  expect(changed(before, { strength: 0.2 })).toEqual({ ...before, strength: 0.2 })
  expect(changed(before, { composeButton: true, voice: 'blog:bo' })).toEqual({
    ...before,
    composeButton: true,
    voice: 'blog:bo',
  })
})

test('a server is changed as a whole, and choosing another engine keeps it', () => {
  const other = { ...openai, baseUrl: 'https://models.example/v1', model: 'large', contextTokens: 8192 }
  expect(changed(changed(before, { openai: other }), { openai }).openai).toEqual(openai)
  expect(changed(before, { engine: 'stylist' })).toEqual({ ...before, engine: 'stylist' })
})

test('sites change one by one and field by field', () => {
  expect(changed(before, { sites: { 'example.social': { includeRestricted: true } } }).sites).toEqual([
    { ...server, includeRestricted: true },
    blog,
  ])
  expect(changed(before, { sites: { 'example.social': null } }).sites).toEqual([blog])
})

test('a site is added with its adapter, and one removed meanwhile is not brought back', () => {
  expect(changed(defaultSettings, { sites: { 'example.social': { site: 'mastodon', on: true } } }).sites).toEqual([
    server,
  ])
  expect(changed(defaultSettings, { sites: { 'example.social': { on: true } } }).sites).toEqual([])
})

test('a site without access stays off, whatever a page changes that did not know', () => {
  const off = changed(before, { sites: { 'example.social': { on: false } } })
  expect(changed(off, { sites: { 'example.social': { includeRestricted: true } } }).sites[0]?.on).toBe(false)
  expect(changed(off, { strength: 0.1 }).sites[0]?.on).toBe(false)
})
