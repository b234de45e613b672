import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type * as module from '../../lib/sites/index.ts'
import { chromiumFlags, chromiumPath } from '../demo/chromium.ts'
import { bundle } from './bundle.ts'

declare const sites: typeof module

interface Expected {
  url: string
  named?: string
  signedInAs?: string
  posts: { text: string; createdAt?: string; visibility: string }[]
  composers: string[]
}

test.use({ launchOptions: { executablePath: chromiumPath(), args: chromiumFlags() } })

let script = ''
test.beforeAll(async () => {
  script = await bundle('lib/sites/index.ts', 'sites')
})

// The contract suite reads the same pages without a browser; this makes sure that a browser sees them alike.
for (const site of readdirSync('test/fixtures/sites')) {
  for (const file of readdirSync(`test/fixtures/sites/${site}`).filter((name) => name.endsWith('.html'))) {
    test(`${site}: ${file} reads in a browser as expected`, async ({ page }) => {
      const path = `test/fixtures/sites/${site}/${file}`
      const expected: Expected = JSON.parse(readFileSync(path.replace('.html', '.json'), 'utf8'))
      const body = readFileSync(path, 'utf8')
      await page.route('**/*', (route) =>
        route.request().url() === expected.url ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
      )
      await page.goto(expected.url)
      await page.evaluate(`${script}; globalThis.sites = sites`)
      const read = await page.evaluate(
        ({ site, named }) => {
          const adapter = sites.siteById(site)
          const author = adapter?.signedInAs(document, named)
          const composers = adapter?.composers(document).map(({ id }) => id)
          return { author, composers, posts: author === undefined ? [] : adapter?.postsBy(author, document) }
        },
        { site, named: expected.named },
      )
      const posts = read.posts?.map(({ text, visibility, createdAt }) => ({
        text,
        visibility,
        ...(createdAt !== undefined && { createdAt: new Date(createdAt).toISOString() }),
      }))
      expect(read.author).toBe(expected.signedInAs)
      expect(read.composers).toEqual(expected.composers)
      expect(posts?.toSorted(byText)).toEqual(
        expected.posts
          .map(({ text, visibility, createdAt }) => ({ text, visibility, ...(createdAt && { createdAt }) }))
          .toSorted(byText),
      )
    })
  }
}

function byText(a: { text: string }, b: { text: string }): number {
  return a.text < b.text ? -1 : 1
}
