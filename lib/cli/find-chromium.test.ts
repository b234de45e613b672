import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrandedChrome, findChromium, type Machine } from './find-chromium.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'idiolect-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function program(path: string, content = '#!/bin/sh\n', mode = 0o755): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content, { mode })
  return whole
}

function machine(changes: Partial<Machine> = {}): Machine {
  const env = { PATH: join(folder, 'bin') }
  return { env, platform: 'linux', root: folder, home: folder, playwright: () => undefined, ...changes }
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH first, then that of Playwright, then that of the system, then Chrome for Testing', () => {
    const named = program('named/chrome')
    const own = program('own/chrome')
    const system = program('bin/chromium')
    const forTesting = program('.cache/puppeteer/chrome/linux-140.0.1/chrome-linux64/chrome')
    const env = { PATH: join(folder, 'bin'), CHROMIUM_PATH: named }
    expect(findChromium(machine({ env, playwright: () => own }))).toEqual({ path: named, source: 'CHROMIUM_PATH' })
    expect(findChromium(machine({ playwright: () => own }))).toEqual({ path: own, source: 'Playwright' })
    expect(findChromium(machine({ playwright: () => join(folder, 'absent') }))).toEqual({
      path: system,
      source: 'the system',
    })
    rmSync(system)
    expect(findChromium(machine())).toEqual({ path: forTesting, source: 'Chrome for Testing' })
  })

  it('says so when CHROMIUM_PATH names no program', () => {
    const env = { CHROMIUM_PATH: program('text', 'no program', 0o644) }
    expect(() => findChromium(machine({ env }))).toThrow(/CHROMIUM_PATH names .*unset it/)
  })

  it('takes the newest Chrome for Testing', () => {
    program('.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome')
    const newest = program('.cache/puppeteer/chrome/linux-140.0.1/chrome-linux64/chrome')
    expect(findChromium(machine())?.path).toBe(newest)
  })

  it('does not take a script that only asks for the snap, nor branded Chrome', () => {
    program('bin/chromium-browser', '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then echo install the snap; fi\n')
    const branded = program('bin/google-chrome')
    expect(findChromium(machine())).toBeUndefined()
    expect(findBrandedChrome(machine())).toBe(branded)
  })

  it('finds nothing on an empty machine', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      expect(findChromium(machine({ platform }))).toBeUndefined()
      expect(findBrandedChrome(machine({ platform, env: {} }))).toBeUndefined()
    }
  })
})
