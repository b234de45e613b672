import { once } from 'node:events'
import { InputError } from '../../lib/cli/input-error.ts'
import { openBrowser, type Browser } from './browser.ts'
import { buildExtension } from './build.ts'
import { harbourOf } from './harbour.ts'
import { help, readStartOptions } from './options.ts'
import { serveDemoSite, type DemoSite } from './site.ts'
import { takeTour } from './tour.ts'
import { authorPage, optionsAddress } from './tour/turn-on.ts'

// npm moves to the project's folder; paths are meant from where the person is.
const folder = process.env['INIT_CWD'] ?? process.cwd()
const interrupted = once(process, 'SIGINT')

try {
  await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof InputError ? 2 : 1
}
// A child or a socket that lingers must not keep the terminal.
process.exit()

async function start(words: readonly string[]): Promise<void> {
  const options = readStartOptions(words)
  if (!options) return console.log(help)
  const { as, posts, author, headless } = options
  const harbour = await harbourOf(
    posts === undefined ? { as } : { posts, ...(author !== undefined && { author }) },
    folder,
  )
  const extension = buildExtension('demo')
  const toursAlone = headless || !hasDisplay()
  const site = await serveDemoSite(harbour)
  let browser: Browser | undefined
  try {
    browser = await openBrowser(extension, { headless: toursAlone })
    if (toursAlone) await Promise.race([tour(browser, site), interrupted.then(stop)])
    else await Promise.race([show(browser, site), interrupted])
  } finally {
    await browser?.context.close()
    await site.close()
  }
}

function stop(): never {
  throw new Error('Stopped before the end of the tour.')
}

async function tour(browser: Browser, site: DemoSite): Promise<void> {
  console.log(`\nThe tour, as ${site.harbour.me.name} on ${site.address}`)
  await takeTour({ browser, site, folder: 'demo-tour', say: (line) => console.log(line) })
  console.log('\nThe tour is done. Its pictures are in demo-tour/.')
}

async function show(browser: Browser, site: DemoSite): Promise<void> {
  const { context } = browser
  const closed = context.waitForEvent('close', { timeout: 0 })
  const [options = await context.newPage()] = context.pages()
  await options.goto(optionsAddress(browser, site))
  const feed = await context.newPage()
  await feed.goto(`${site.address}/home`)
  await options.bringToFront()
  console.log(`
1. On Idiolect's page, press "Add site": it turns on ${authorPage(site)}.
2. In the Harbour Social tab, scroll down: your posts are gathered, other people's are left out.
3. Click Idiolect's icon (behind the puzzle piece): read your style, and write a draft.
4. Write in the box on Harbour Social and press the button beside it. Ctrl+C here ends it all.`)
  await closed
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
