import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect as expectSoon, type Page } from '@playwright/test'
import type { Browser } from '../browser.ts'
import type { DemoSite } from '../site.ts'

/** Waits long enough for a slow machine. */
export const expect = expectSoon.configure({ timeout: 30_000 })

/** Where the tour goes, and with what. */
export interface Visit {
  browser: Browser
  site: DemoSite
  /** What is written as a draft. */
  draft: string
  /** Saves how a page looks now. */
  picture(page: Page, name: string): Promise<void>
}

/** Saves pictures as `01-name.png`, `02-…` in a folder that is emptied first. */
export async function album(folder: string): Promise<Visit['picture']> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  let pictures = 0
  return async (page, name) => {
    pictures++
    await page.screenshot({
      path: join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`),
      animations: 'disabled',
    })
  }
}

/** A new tab at an address. */
export async function open({ context }: Browser, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** The popup in a tab of its own, as large as it is in the toolbar. */
export async function openPopup(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: 400, height: 560 })
  await page.goto(browser.addressOf('popup.html'))
  return page
}
