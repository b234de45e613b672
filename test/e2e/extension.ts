import { readFile } from 'node:fs/promises'
import { test as base, type Page } from '@playwright/test'
import { openBrowser, type Browser } from '../demo/browser.ts'
import { builtExtension } from '../demo/build.ts'
import type { Harbour } from '../demo/feed.ts'
import { harbourOf, type Whose } from '../demo/harbour.ts'
import { serveDemoSite, type DemoSite } from '../demo/site.ts'
import { scrollToTheEnd, seePosts } from '../demo/tour/gather.ts'
import { addSite, optionsAddress } from '../demo/tour/turn-on.ts'
import { open, openPopup } from '../demo/tour/visit.ts'

interface Fixtures {
  /** Who is signed in on the demo site. */
  whose: Whose
  /** How many of their posts there are at most: 80 are enough for a voice, and quickly gathered. */
  most: number
  harbour: Harbour
  site: DemoSite
  scheme: 'light' | 'dark'
  /** A fresh browser with the extension as built for tests. */
  extension: Browser
  /** The options page, with the demo site turned on. */
  options: Page
}

/** A test with the demo site and a browser that has the built extension. */
export const test = base.extend<Fixtures>({
  whose: [{ as: 'juno' }, { option: true }],
  most: [1000, { option: true }],
  harbour: async ({ whose, most }, provide) => {
    const harbour = await harbourOf(whose, '.')
    await provide({ ...harbour, posts: harbour.posts.slice(0, most) })
  },
  site: async ({ harbour }, provide) => {
    const site = await serveDemoSite(harbour)
    await provide(site)
    await site.close()
  },
  scheme: ['light', { option: true }],
  extension: async ({ scheme }, provide) => {
    const extension = await openBrowser(builtExtension('test'), {
      headless: true,
      colorScheme: scheme,
      // A model's server in a network of one's own.
      flags: ['--host-resolver-rules=MAP models.internal 127.0.0.1'],
    })
    await provide(extension)
    await extension.context.close()
  },
  options: async ({ extension, site }, provide) => {
    const options = await open(extension, optionsAddress(extension, site))
    await addSite(options, '127.0.0.1')
    await provide(options)
  },
})

export { expect } from '@playwright/test'

/** Gathers all of the person's posts, and opens the popup that has them. The site has to be on. */
export async function popupWithVoice(extension: Browser, site: DemoSite): Promise<Page> {
  const feed = await open(extension, `${site.address}/home`)
  await scrollToTheEnd(feed)
  const popup = await openPopup(extension)
  await seePosts(popup, site.harbour.posts.length)
  await feed.close()
  return popup
}

/** What is kept of an account, as its export has it. */
export async function exportOf(
  options: Page,
  account: string,
): Promise<{ id: string; text: string; author: string }[]> {
  await options.bringToFront()
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: `Export the posts of ${account}` }).click(),
  ])
  const lines = await readFile(await download.path(), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * Something that ends the background worker, as Chromium does when it pleases. It comes back with the next message.
 * @param page a page of the extension
 */
export async function workerKiller(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers')
  }
}
