import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../../lib/cli/find-chromium.ts'

const remedy =
  'There is no Chromium here and none could be set up: install it (Debian: `apt install chromium`; elsewhere `npx playwright install chromium`), or name one with CHROMIUM_PATH.'

/**
 * The path of a Chromium that loads extensions; where there is none, one is set up and every step of that is told.
 * @throws Error with one sentence that says what to install.
 */
export function chromiumPath(say: (line: string) => void = console.log): string {
  const path = findChromium()?.path ?? (setUp(say) ? findChromium()?.path : undefined)
  if (!path) throw new Error(remedy)
  return path
}

/** The flags a Chromium wants where it runs as root, and those with which it does not look for the internet. */
export function chromiumFlags(): string[] {
  return [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ]
}

function setUp(say: (line: string) => void): boolean {
  say("No Chromium found. Setting up Playwright's …")
  if (run('npx', ['playwright', 'install', '--no-shell', 'chromium'])) {
    if (process.platform !== 'linux') return true
    if (isRoot()) {
      say('… and the system packages that it needs.')
      return run('npx', ['playwright', 'install-deps', 'chromium'])
    }
    return true
  }
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false
  say("That did not work. Installing the distribution's instead: apt-get install chromium …")
  return run('apt-get', ['update']) && run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
}

/** What it prints is shown on standard error, as it is no result of ours. */
function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
