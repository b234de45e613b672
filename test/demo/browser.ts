import { chromium, type BrowserContext } from '@playwright/test'
import { chromiumFlags, chromiumPath } from './chromium.ts'

/** A Chromium with the built extension in it, and a profile that is thrown away when it closes. */
export interface Browser {
  context: BrowserContext
  /** An address inside the extension: `popup.html`. */
  addressOf(page: string): string
}

/**
 * Opens it.
 * @param extension the folder of the built extension
 * @throws Error if there is no Chromium and none can be set up
 */
export async function openBrowser(
  extension: string,
  {
    headless,
    colorScheme = 'light',
    flags = [],
  }: { headless: boolean; colorScheme?: 'light' | 'dark'; flags?: readonly string[] },
): Promise<Browser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    // Playwright's own headless mode takes no extensions; Chromium's newer one does.
    headless: false,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...chromiumFlags(),
      ...flags,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    handleSIGINT: false,
    colorScheme: headless ? colorScheme : null,
    viewport: headless ? { width: 1100, height: 900 } : null,
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, addressOf: (page) => new URL(page, worker.url()).href }
}
