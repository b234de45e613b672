import { expect, test } from 'vitest'
import { manifestFor } from '../manifest.ts'

const people = manifestFor('production')

test('the build for people has access to no site until it asks', () => {
  expect(people).not.toHaveProperty('host_permissions')
  expect(people).not.toHaveProperty('content_scripts')
  expect(people).not.toHaveProperty('web_accessible_resources')
  expect(people).not.toHaveProperty('externally_connectable')
  expect(people.permissions).toEqual(['offscreen', 'scripting', 'unlimitedStorage'])
  expect(people.incognito).toBe('not_allowed')
})

test('the builds for the demo and the tests differ in the granted hosts alone', () => {
  for (const mode of ['demo', 'test']) {
    const { host_permissions: hosts, ...rest } = manifestFor(mode)
    expect(rest).toEqual(people)
    expect(hosts?.every((host) => /^\*:\/\/(127\.0\.0\.1|models\.internal|[a-z]+\.example)\/\*$/.test(host))).toBe(true)
  }
  expect(manifestFor('demo').host_permissions).toEqual(['*://127.0.0.1/*'])
})

test('a mode that nobody knows grants nothing', () => {
  for (const mode of ['development', 'toString']) expect(manifestFor(mode)).toEqual(people)
})

test('Firefox is asked for nothing that it does not know', () => {
  const { permissions, ...rest } = manifestFor('production', { browser: 'firefox' })
  expect(permissions).toEqual(['scripting', 'unlimitedStorage'])
  expect(rest).toEqual({ ...people, permissions: undefined })
})

test('the policy runs our own scripts and WebAssembly only, and loads nothing else from elsewhere', () => {
  const policy = String(Object(people.content_security_policy).extension_pages)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
  expect(policy.replace("connect-src 'self' https: http:", '')).not.toMatch(/'unsafe|https?:|connect-src|blob:|\*/)
})
