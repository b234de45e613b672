import { accessSync, constants, globSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A browser that loads unpacked extensions from the command line. */
export interface Chromium {
  path: string
  source: 'CHROMIUM_PATH' | 'Playwright' | 'the system' | 'Chrome for Testing'
}

/** What the search looks at; another one is passed in by tests. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>
  platform: string
  root: string
  home: string
  /** Where Playwright would keep its own Chromium, if Playwright is installed. */
  playwright: () => string | undefined
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  root: '/',
  home: homedir(),
  playwright: ofPlaywright,
}

/**
 * The first Chromium that can load an extension: `CHROMIUM_PATH`, Playwright's own, the system's, Chrome for Testing.
 * Branded Chrome does not count, as it dropped the flags for that.
 * @throws Error if `CHROMIUM_PATH` is set and names no program, with a sentence that says so.
 */
export function findChromium(machine: Machine = thisMachine): Chromium | undefined {
  const named = machine.env['CHROMIUM_PATH']
  if (named) {
    if (!isProgram(named)) {
      throw new Error(
        `CHROMIUM_PATH names ${named}, where there is no program: correct it, or unset it to search for one.`,
      )
    }
    return { path: named, source: 'CHROMIUM_PATH' }
  }
  const playwright = machine.playwright()
  if (playwright && isProgram(playwright)) return { path: playwright, source: 'Playwright' }
  const system = ofTheSystem(machine).find((path) => isProgram(path) && !isSnapStub(path))
  if (system) return { path: system, source: 'the system' }
  const forTesting = chromeForTesting(machine).find(isProgram)
  return forTesting ? { path: forTesting, source: 'Chrome for Testing' } : undefined
}

/** Google Chrome, where it is installed: good for daily use of the extension, not for loading it from the command line. */
export function findBrandedChrome(machine: Machine = thisMachine): string | undefined {
  const places: Record<string, string[]> = {
    darwin: [join(machine.root, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')],
    win32: programFolders(machine).map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  }
  return (places[machine.platform] ?? inPath(machine, ['google-chrome', 'google-chrome-stable'])).find(isProgram)
}

function ofPlaywright(): string | undefined {
  try {
    const playwright = createRequire(import.meta.url)('playwright-core') as { chromium: { executablePath(): string } }
    return playwright.chromium.executablePath()
  } catch {
    return undefined
  }
}

function ofTheSystem(machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return [machine.root, machine.home].map((folder) =>
        join(folder, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      )
    case 'win32':
      return programFolders(machine).map((folder) => join(folder, 'Chromium/Application/chrome.exe'))
    default:
      return inPath(machine, ['chromium', 'chromium-browser'])
  }
}

/** Where Playwright (another version), Puppeteer and Selenium put Chrome for Testing, newest first. */
function chromeForTesting({ platform, root, home, env }: Machine): string[] {
  const cache = platform === 'darwin' ? join(home, 'Library/Caches') : join(home, '.cache')
  const playwright =
    platform === 'win32' ? join(env['LOCALAPPDATA'] ?? home, 'ms-playwright') : join(cache, 'ms-playwright')
  const program = { darwin: '*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}', win32: 'chrome.exe' }[platform]
  const found = [
    `${playwright}/chromium-*/chrome-*/${program ?? 'chrome'}`,
    `${home}/.cache/puppeteer/chrome/*/chrome-*/${program ?? 'chrome'}`,
    `${home}/.cache/selenium/chrome/*/*/${program ?? 'chrome'}`,
    `${root}/opt/{chrome-for-testing,chrome-linux64,chrome-for-testing/chrome-linux64}/chrome`,
    `${root}/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]
  return found.flatMap((pattern) => globSync(pattern).toSorted(byVersion).toReversed())
}

function byVersion(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

function inPath({ env }: Machine, names: readonly string[]): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function programFolders({ env }: Machine): string[] {
  return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Ubuntu's `chromium-browser` is a script that only asks for the snap where the snap is missing. */
function isSnapStub(path: string): boolean {
  if (statSync(path).size > 10_000) return false
  return readFileSync(path, 'latin1').includes('/snap/bin/chromium') && !isProgram('/snap/bin/chromium')
}
