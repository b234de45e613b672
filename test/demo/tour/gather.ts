import type { Page } from '@playwright/test'
import type { DemoSite } from '../site.ts'
import { expect, open, openPopup, type Visit } from './visit.ts'

/** What the popup says it has, and whose posts it passed over. */
export interface Gathered {
  posts: string
  leftOut: string[]
}

/** Scrolls through the feed until everything was shown, and looks into the popup for what was gathered. */
export async function gather({ browser, site, picture }: Visit): Promise<Gathered> {
  const feed = await open(browser, `${site.address}/home`)
  await scrollToTheEnd(feed)
  const leftOut = await othersOn(feed, site)
  await feed.keyboard.press('Home')
  await picture(feed, 'feed')
  const popup = await openPopup(browser)
  const posts = await seePosts(popup, site.harbour.posts.length)
  await popup.close()
  await feed.close()
  return { posts, leftOut }
}

/** Scrolls down until the page says that there is no more. */
export async function scrollToTheEnd(feed: Page): Promise<void> {
  while (!(await isAtTheEnd(feed))) await feed.keyboard.press('End')
}

/** Whether the page says that there is no more. */
export function isAtTheEnd(feed: Page): Promise<boolean> {
  return feed.getByText('You have reached the first post.').isVisible()
}

/**
 * Waits until the popup has so many posts.
 * @returns how it says so
 */
export async function seePosts(popup: Page, count: number): Promise<string> {
  const header = popup.getByRole('banner')
  await expect(header).toContainText(`${count.toLocaleString('en')} post`)
  return (await header.getByText(/\d posts?\b/).innerText()).trim()
}

async function othersOn(feed: Page, { harbour }: DemoSite): Promise<string[]> {
  const names = await feed.locator('.p-author').allInnerTexts()
  const others = Map.groupBy(
    names.filter((name) => name !== harbour.me.name),
    (name) => name,
  )
  return [...others].map(([name, posts]) => `${name} (${posts.length})`)
}
