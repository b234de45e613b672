import type { Page } from '@playwright/test'
import { rowsOf } from '../demo/tour/database.ts'
import { rewriteIn, seeRewrite } from '../demo/tour/rewrite.ts'
import { openPopup } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test, workerKiller } from './extension.ts'

const draft = 'I do not know what you are talking about. Because of @ilse I am late!'

test.use({ most: 80 })

test('draft and refusals survive the popup closing', async ({ extension, options, site }) => {
  await expect(options).toHaveTitle(/Idiolect/)
  const first = await popupWithVoice(extension, site)
  await first.getByRole('textbox', { name: 'Draft' }).fill(draft)
  await seeRewrite(first)
  const rewrite = await rewriteIn(first)
  expect(rewrite).toContain(' u ')
  await first.getByRole('button', { name: /^you are became|^you became/ }).click()
  await first.getByRole('button', { name: 'Keep mine' }).click()
  await expect(first.getByRole('button', { name: /^Kept as you typed: you/ })).toBeVisible()
  const refused = await rewriteIn(first)
  expect(refused).not.toContain(' u ')
  await first.close()

  const second = await openPopup(extension)
  await expect(second.getByRole('textbox', { name: 'Draft' })).toHaveValue(draft)
  await seeRewrite(second)
  expect(await rewriteIn(second)).toBe(refused)
  await second.getByRole('button', { name: /^Kept as you typed: you/ }).click()
  await second.getByRole('button', { name: 'Change it after all' }).click()
  expect(await rewriteIn(second)).toBe(rewrite)
})

test('what was typed while the worker was asleep survives closing at once', async ({ extension }) => {
  const first = await openPopup(extension)
  const field = first.getByRole('textbox', { name: 'Draft' })
  await expect(field).toBeVisible()
  await (
    await workerKiller(first)
  )()
  await field.pressSequentially('The last words')
  await first.close()
  const second = await openPopup(extension)
  await expect(second.getByRole('textbox', { name: 'Draft' })).toHaveValue('The last words')
})

test('a worker killed in the middle of a rewrite still brings it', async ({ extension, options, site }) => {
  const popup = await popupWithVoice(extension, site)
  const kill = await workerKiller(options)
  const field = popup.getByRole('textbox', { name: 'Draft' })
  let interrupted = 0
  for (let round = 1; interrupted < 3 && round <= 20; round++) {
    // Long enough to be caught at work on.
    await field.fill(`${'soup and bread and rain '.repeat(4000)}I do not know ${round}`)
    let phases = await phasesOfJobs(popup)
    while (!phases.includes('writing') && phases.filter((phase) => phase === 'done').length < round) {
      phases = await phasesOfJobs(popup)
    }
    await kill()
    if ((await phasesOfJobs(popup)).includes('writing')) interrupted++
    await seeRewrite(popup)
    expect((await rewriteIn(popup)).slice(-40)).toMatch(new RegExp(`(?:dont know|idk|dunno) ${round}\\b`))
  }
  expect(interrupted).toBe(3)
})

/** How far the rewrites are that were asked for. */
async function phasesOfJobs(popup: Page): Promise<string[]> {
  return (await rowsOf<{ phase: string }>(popup, 'jobs')).map(({ phase }) => phase)
}

test('a long draft with thousands of changes is shown soon, and typing in it stays fluid', async ({
  extension,
  options,
  site,
}) => {
  await expect(options).toHaveTitle(/Idiolect/)
  const popup = await popupWithVoice(extension, site)
  const field = popup.getByRole('textbox', { name: 'Draft' })
  await field.fill('Because of you I am late. '.repeat(1150))
  await seeRewrite(popup)
  const marks = popup.getByRole('region', { name: 'Rewritten text' }).getByRole('button')
  expect(await marks.count()).toBeGreaterThan(2000)
  await field.press('Home')
  await field.pressSequentially('You know: ')
  await seeRewrite(popup)
  const longest = await popup.evaluate(longestTask)
  expect(longest).toBeLessThan(1000)

  // The card that they share goes from one to the other.
  await marks.nth(1000).click()
  const card = popup.locator(':popover-open')
  await expect(card).toHaveCount(1)
  await popup.keyboard.press('Escape')
  await expect(marks.nth(1000)).toBeFocused()
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Enter')
  await expect(card).toBeVisible()
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
  await expect(marks.nth(1001)).toHaveClass(/refused/)
  await expect(marks.nth(1001)).toBeFocused()
})

/** How long the longest task of the page took, in milliseconds, of those that the browser calls long. */
function longestTask(): Promise<number> {
  return new Promise((settle) =>
    new PerformanceObserver((list) => settle(Math.max(...list.getEntries().map(({ duration }) => duration)))).observe({
      type: 'longtask',
      buffered: true,
    }),
  )
}

test('without posts it says what to do, and opens the settings', async ({ extension }) => {
  const popup = await openPopup(extension)
  await expect(popup.getByRole('tabpanel', { name: 'Rewrite' })).toContainText('Idiolect does not know you yet')
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Choose a site' }).click(),
  ])
  await expect(options).toHaveURL(/options\.html/)
})

test('a claim that is not theirs changes drafts no more', async ({ extension, options, site }) => {
  await expect(options).toHaveTitle(/Idiolect/)
  const popup = await popupWithVoice(extension, site)
  await popup.getByRole('textbox', { name: 'Draft' }).fill(draft)
  await seeRewrite(popup)
  expect(await rewriteIn(popup)).toContain(' u ')
  await popup.getByRole('tab', { name: 'My style' }).click()
  const claim = popup.getByRole('listitem').filter({ hasText: '"u" for "you"' }).first()
  await claim.getByRole('button', { name: 'Not me' }).click()
  await expect(claim.getByText('not used')).toBeVisible()
  await popup.getByRole('tab', { name: 'Rewrite' }).click()
  await expect(popup.getByRole('button', { name: /^you became u/ })).toHaveCount(0)
  await seeRewrite(popup)
  expect(await rewriteIn(popup)).not.toContain(' u ')
})
