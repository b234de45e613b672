import { readFile } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import { seePosts } from '../demo/tour/gather.ts'
import { addSite } from '../demo/tour/turn-on.ts'
import { open, openPopup } from '../demo/tour/visit.ts'
import { expect, exportOf, test } from './extension.ts'

const pages = 'test/fixtures/sites/mastodon'
const expected: { posts: { text: string; visibility: string }[] } = JSON.parse(
  await readFile(`${pages}/timeline.json`, 'utf8'),
)
const publicTexts = expected.posts.filter(({ visibility }) => visibility === 'public').map(({ text }) => text)

/** Answers the server's real address with the saved timeline, as whoever is signed in sees it. */
async function serveMastodon(context: BrowserContext, signedIn = 'Mirelle'): Promise<void> {
  const saved = await readFile(`${pages}/timeline.html`, 'utf8')
  const body = saved.replaceAll('larkspur.example', 'mastodon.example').replaceAll('Mirelle', signedIn)
  await context.unrouteAll()
  await context.route('https://mastodon.example/**', (route) =>
    new URL(route.request().url()).pathname === '/home'
      ? route.fulfill({
          contentType: 'text/html',
          body: signedIn === 'Mirelle' ? body : body.replaceAll('11300000', '11400000'),
        })
      : route.fulfill({ status: 404 }),
  )
}

test('gathers own posts on a Mastodon server, and keeps accounts apart', async ({ extension }) => {
  const { context, addressOf } = extension
  await serveMastodon(context)
  const options = await open(extension, addressOf('options.html'))
  await options.getByRole('radio', { name: 'Mastodon' }).check()
  await options.getByRole('textbox', { name: 'Address of the site' }).fill('https://mastodon.example/home')
  await addSite(options, 'mastodon.example')

  const popup = await openPopup(extension)
  const timeline = await open(extension, 'https://mastodon.example/home')
  await seePosts(popup, publicTexts.length)
  const kept = await exportOf(options, '@mirelle on mastodon.example')
  expect(kept.map(({ text }) => text).toSorted()).toEqual(publicTexts.toSorted())

  await serveMastodon(context, 'Otto')
  await timeline.reload()
  const voices = popup.getByRole('combobox', { name: 'Whose voice' })
  await expect(voices.getByRole('option')).toHaveText(['@mirelle on mastodon.example', '@otto on mastodon.example'])
  await voices.selectOption('@otto on mastodon.example')
  await seePosts(popup, publicTexts.length)
  const ottos = await exportOf(options, '@otto on mastodon.example')
  expect(new Set(ottos.map(({ author }) => author))).toEqual(new Set(['otto@mastodon.example']))
  expect(await exportOf(options, '@mirelle on mastodon.example')).toEqual(kept)
})

test('reads posts that are not public only when the person says so, and direct messages never', async ({
  extension,
}) => {
  await serveMastodon(extension.context)
  const options = await open(extension, extension.addressOf('options.html'))
  await options.getByRole('radio', { name: 'Mastodon' }).check()
  await options.getByRole('textbox', { name: 'Address of the site' }).fill('mastodon.example')
  await addSite(options, 'mastodon.example')
  const popup = await openPopup(extension)
  await open(extension, 'https://mastodon.example/home')
  await seePosts(popup, publicTexts.length)

  await options.getByRole('switch', { name: 'Learn from posts on mastodon.example that are not public, too' }).click()
  await seePosts(popup, expected.posts.length)
  const kept = await exportOf(options, '@mirelle on mastodon.example')
  expect(kept.map(({ text }) => text).toSorted()).toEqual(expected.posts.map(({ text }) => text).toSorted())
})
