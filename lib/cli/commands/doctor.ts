import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineCommand } from '../command.ts'
import { findBrandedChrome, findChromium } from '../find-chromium.ts'
import { paint } from '../paint.ts'

/** Something that Idiolect can use, and whether it is here. */
interface Finding {
  name: string
  here: boolean
  /** What was found, or what is the use of it. */
  detail: string
  /** What to do where it is missing. */
  remedy?: string
}

const home = fileURLToPath(new URL('../../../', import.meta.url))

/** What is here and what is missing. */
export const doctor = defineCommand({
  name: 'doctor',
  description: 'Look at what is here and what is missing',
  args: { json: { type: 'boolean', description: 'As JSON' } },
  async *run({ json }, { output }) {
    const findings = [node(), stylist(), chromium(), extension(), data()]
    if (json) {
      yield `${JSON.stringify({ findings }, null, 2)}\n`
      return
    }
    for (const { name, here, detail, remedy } of findings) {
      const mark = here ? paint('green', 'here   ', output) : paint('yellow', 'missing', output)
      yield `${mark}  ${name}: ${detail}${remedy ? ` ${remedy}` : ''}\n`
    }
    const missing = findings.filter(({ here }) => !here)
    yield missing.length === 0
      ? '\nEverything is here.\n'
      : `\n${findings.length - missing.length} of ${findings.length} are here; missing: ${missing.map(({ name }) => name).join(', ')}.\n`
  },
})

function node(): Finding {
  return { name: 'Node', here: true, detail: `${process.versions.node}, new enough.` }
}

function stylist(): Finding {
  return { name: 'Engine', here: true, detail: 'the stylist, which needs no model, no key and no network.' }
}

function chromium(): Finding {
  const name = 'Chromium'
  const use = 'for the tour (`npm start`) and the browser tests.'
  try {
    const found = findChromium()
    if (found) return { name, here: true, detail: `${found.path} (from ${found.source}), ${use}` }
  } catch (error) {
    return { name, here: false, detail: use, remedy: error instanceof Error ? error.message : String(error) }
  }
  const branded = findBrandedChrome()
  const why = branded ? ` ${branded} is here, but Chrome itself loads no extension from the command line.` : ''
  const remedy = 'Install one with `npx playwright install chromium` or, on Debian, `apt install chromium`.'
  return { name, here: false, detail: `${use}${why}`, remedy }
}

function extension(): Finding {
  const name = 'Built extension'
  const manifest = `${home}.output/chrome-mv3/manifest.json`
  if (!existsSync(manifest)) {
    return { name, here: false, detail: 'to load in your browser.', remedy: 'Build it with `npm run build`.' }
  }
  const built = statSync(manifest).mtime.toISOString().slice(0, 10)
  return { name, here: true, detail: `.output/chrome-mv3, built on ${built}.` }
}

function data(): Finding {
  const name = 'Research data'
  if (existsSync(`${home}../shared/datasets`)) return { name, here: true, detail: '../shared/datasets.' }
  return {
    name,
    here: false,
    detail: 'only to measure how good Idiolect is.',
    remedy: 'Put data sets in ../shared/datasets, if you want to.',
  }
}
