import type { Page } from '@playwright/test'
import type { Browser } from '../browser.ts'
import type { DemoSite } from '../site.ts'
import { expect, open, type Visit } from './visit.ts'

/** Adds the demo site on the options page, where the form is filled in already, and sees that it is on. */
export async function turnOn({ browser, site, picture }: Visit): Promise<string> {
  const options = await open(browser, optionsAddress(browser, site))
  await addSite(options, '127.0.0.1')
  await picture(options, 'options')
  const sentence = await options.getByRole('status').filter({ hasText: /\w/ }).innerText()
  await options.close()
  return sentence
}

/** Presses the button of the form for a new site, and waits until the site is on. */
export async function addSite(options: Page, host: string): Promise<void> {
  await options.getByRole('button', { name: 'Add site' }).click()
  await expect(options.getByRole('switch', { name: `Learn on ${host}` })).toBeChecked()
  await expect(options.getByText(`${host} is on.`)).toBeVisible()
}

/** The options page with the demo site in its form. */
export function optionsAddress(browser: Browser, site: DemoSite): string {
  const query = new URLSearchParams({ address: site.address, author: authorPage(site) })
  return `${browser.addressOf('options.html')}?${query}`
}

/** The address of the signed-in person's own page. */
export function authorPage({ address, harbour }: DemoSite): string {
  return `${address}/@${harbour.me.handle}`
}
