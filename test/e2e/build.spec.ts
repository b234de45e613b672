import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtExtension } from '../demo/build.ts'

async function manifestOf(build: 'people' | 'test') {
  const { name, permissions, host_permissions, optional_host_permissions, content_scripts, incognito } = JSON.parse(
    await readFile(join(builtExtension(build), 'manifest.json'), 'utf8'),
  )
  return { name, permissions, host_permissions, optional_host_permissions, content_scripts, incognito }
}

test('the build for people reads no site before they say so, and nothing in private windows', async () => {
  expect(await manifestOf('people')).toEqual({
    name: 'Idiolect',
    permissions: ['offscreen', 'scripting', 'unlimitedStorage'],
    host_permissions: undefined,
    optional_host_permissions: ['*://*/*'],
    content_scripts: undefined,
    incognito: 'not_allowed',
  })
})

test('the build for tests differs in the hosts it was granted alone', async () => {
  const granted = await manifestOf('test')
  expect(granted.host_permissions).toContain('*://127.0.0.1/*')
  expect({ ...granted, host_permissions: undefined }).toEqual(await manifestOf('people'))
})

test('what every page pays for, the content script, is small', async () => {
  const { size } = await stat(join(builtExtension('people'), 'content-scripts/page.js'))
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThan(40_000)
})

test('the pages that a person looks at connect to nothing, and nobody but the offscreen document pays for models', async () => {
  const read = (file: string) => readFile(join(builtExtension('people'), file), 'utf8')
  for (const page of ['popup.html', 'options.html']) {
    const html = await read(page)
    expect(html.indexOf(`content="connect-src 'none'"`)).toBeGreaterThan(0)
    expect(html.indexOf(`content="connect-src 'none'"`)).toBeLessThan(html.indexOf('<script'))
  }
  for (const file of ['background.js', 'content-scripts/page.js']) {
    expect(await read(file)).not.toMatch(/wllama\.wasm|x-stainless|chat\/completions/)
  }
})

test('pages can look into the button beside a field in the build for tests alone', async () => {
  const shadowOf = async (build: 'people' | 'test') =>
    /attachShadow\(\{\s*mode:\s*(.+?)\s*\}\)/.exec(
      await readFile(join(builtExtension(build), 'content-scripts/page.js'), 'utf8'),
    )?.[1]
  expect(await shadowOf('people')).toMatch(/^[`'"]closed[`'"]$/)
  expect(await shadowOf('test')).toMatch(/^[`'"]open[`'"]$/)
})
