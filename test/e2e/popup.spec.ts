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

test('a worker killed in the middle of a rewrite still brings it', async ({ extension, options, site }) => {
  const popup = await popupWithVoice(extension, site)
  const kill = await workerKiller(options)
  const field = popup.getByRole('textbox', { name: 'Draft' })
  for (const times of [1, 2, 3, 4, 5]) {
    await field.fill(`${'I do not know what you want because I am tired. '.repeat(100)}Call ${times}.`)
    await expect(popup.getByRole('button', { name: 'Copy' })).toBeDisabled()
    for (let kills = 0; kills < times; kills++) await kill()
    await seeRewrite(popup)
    expect(await rewriteIn(popup)).toMatch(new RegExp(`^i dont know what u want[^]*call ${times}`))
  }
})

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
