import { isAtTheEnd, scrollToTheEnd, seePosts } from '../demo/tour/gather.ts'
import { open, openPopup } from '../demo/tour/visit.ts'
import { expect, exportOf, test, workerKiller } from './extension.ts'

test('a worker killed over and over while posts come in loses none and keeps none twice', async ({
  extension,
  options,
  site,
}) => {
  const kill = await workerKiller(options)
  const feed = await open(extension, `${site.address}/home`)
  let kills = 0
  while (!(await isAtTheEnd(feed))) {
    await feed.keyboard.press('End')
    await kill()
    kills++
  }
  expect(kills).toBeGreaterThan(5)
  await seePosts(await openPopup(extension), 250)
  const kept = await exportOf(options, '@juno')
  expect(kept.map(({ text }) => text).toSorted()).toEqual(site.harbour.posts.map(({ text }) => text).toSorted())
  expect(new Set(kept.map(({ id }) => id)).size).toBe(250)
})

test('two tabs that show the same feed give each post once', async ({ extension, options, site }) => {
  const [one, other] = await Promise.all([
    open(extension, `${site.address}/home`),
    open(extension, `${site.address}/home`),
  ])
  while (!(await isAtTheEnd(one)) || !(await isAtTheEnd(other))) {
    for (const tab of [one, other]) {
      // A tab behind another one does not load on.
      await tab.bringToFront()
      await tab.keyboard.press('End')
    }
  }
  await seePosts(await openPopup(extension), 250)
  const kept = await exportOf(options, '@juno')
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
  expect(kept).toHaveLength(250)
})

test('nothing is kept of a page with posts by others only', async ({ extension, options, site }) => {
  const page = await open(extension, `${site.address}/explore`)
  await scrollToTheEnd(page)
  const popup = await openPopup(extension)
  await expect(popup.getByRole('banner')).toContainText('No posts yet')

  // One own post comes to the same page: when it is there, all before it were seen.
  await page.evaluate((authorPage) => {
    const post = document.querySelector('.h-entry')?.cloneNode(true) as HTMLElement
    post.querySelector<HTMLAnchorElement>('.p-author')?.setAttribute('href', authorPage)
    post.querySelector('.u-url')?.setAttribute('href', `${authorPage}/first`)
    document.querySelector('.h-feed')?.append(post)
  }, `${site.address}/@juno`)
  await seePosts(popup, 1)
  expect(await exportOf(options, '@juno')).toMatchObject([{ id: `${site.address}/@juno/first` }])
})

test('a site that is turned off gives no more', async ({ extension, options, site }) => {
  await options.getByRole('switch', { name: 'Learn on 127.0.0.1' }).click()
  await expect(options.getByRole('switch', { name: 'Learn on 127.0.0.1' })).not.toBeChecked()
  const feed = await open(extension, `${site.address}/home`)
  await scrollToTheEnd(feed)
  await expect(feed.getByRole('button', { name: /in your voice|rewrite/i })).toHaveCount(0)
  await expect((await openPopup(extension)).getByRole('banner')).toContainText('No posts yet')
})

test('a post that was edited is updated, a new one added, and forgetting forgets', async ({
  extension,
  options,
  site,
}) => {
  const feed = await open(extension, `${site.address}/home`)
  const popup = await openPopup(extension)
  await feed.bringToFront()
  await scrollToTheEnd(feed)
  await seePosts(popup, 250)

  await feed.getByRole('textbox').fill('one more thing')
  await feed.getByRole('button', { name: 'Post', exact: true }).click()
  await seePosts(popup, 251)
  await feed.getByText('one more thing').evaluate((text) => (text.textContent = 'one more thing, edited'))
  await expect(async () => {
    const [newest] = (await exportOf(options, '@juno')).filter(({ text }) => text.startsWith('one more thing'))
    expect(newest?.text).toBe('one more thing, edited')
  }).toPass()
  await seePosts(popup, 251)

  await feed.close()
  await options.getByRole('button', { name: 'Forget everything' }).first().click()
  await options.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click()
  await expect(popup.getByRole('banner')).toContainText('No posts yet')
})
