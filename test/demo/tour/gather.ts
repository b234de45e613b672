import type { Page } from '@playwright/test'
import type { DemoSite } from '../site.ts'
import { rowsOf } from './database.ts'
import { expect, open, openPopup, type Visit } from './visit.ts'

/** What the popup says it has, and what was passed over, in words: whose posts, and which were reposted or quoted. */
export interface Gathered {
  posts: string
  leftOut: string[]
}

/** Scrolls through the feed until everything was shown, and looks into the popup for what was gathered. */
export async function gather({ browser, site, picture }: Visit): Promise<Gathered> {
  const feed = await open(browser, `${site.address}/home`)
  await scrollToTheEnd(feed)
  const others = await othersOn(feed, site)
  await feed.keyboard.press('Home')
  await picture(feed, 'feed')
  const popup = await openPopup(browser)
  const posts = await seePosts(popup, site.harbour.posts.length)
  const kept = (await rowsOf<{ text: string }>(popup, 'posts')).map(({ text }) => text)
  for (const { text } of others) expect(kept, 'the texts that are kept').not.toContain(text)
  await popup.close()
  await feed.close()
  return { posts, leftOut: inWords(others) }
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

/** A post of somebody else that stands in the feed. */
interface Foreign {
  name: string
  text: string
  /** How it came there. */
  by: 'itself' | 'repost' | 'quotation'
}

async function othersOn(feed: Page, { harbour }: DemoSite): Promise<Foreign[]> {
  const seen = await feed.locator('.p-author').evaluateAll((authors) =>
    authors.map((author): Foreign => {
      const post = author.closest('.h-cite, .h-entry')
      return {
        name: author.textContent,
        text: post?.querySelector<HTMLElement>('.e-content')?.innerText ?? '',
        by: post?.matches('.u-repost-of') ? 'repost' : post?.matches('.u-quotation-of') ? 'quotation' : 'itself',
      }
    }),
  )
  return seen.filter(({ name }) => name !== harbour.me.name)
}

function inWords(others: readonly Foreign[]): string[] {
  const byName = Map.groupBy(
    others.filter(({ by }) => by === 'itself'),
    ({ name }) => name,
  )
  return [
    ...[...byName].map(([name, posts]) => `${name} (${posts.length})`),
    ...others.filter(({ by }) => by === 'repost').map(({ name }) => `what was reposted of ${name}`),
    ...others.filter(({ by }) => by === 'quotation').map(({ name }) => `what was quoted of ${name}`),
  ]
}
