import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openCard } from '../demo/tour/compose.ts'
import { open } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test as base, workerKiller } from './extension.ts'

const draft = 'I do not know what you are talking about. Because of @ilse I am late!'

base.use({ most: 80 })

/** A test in which the person's posts are gathered already. */
const test = base.extend<{ compose: () => Promise<Page> }>({
  compose: async ({ extension, options, site }, provide) => {
    await expect(options).toHaveTitle(/Idiolect/)
    await (await popupWithVoice(extension, site)).close()
    await provide(() => open(extension, `${site.address}/compose`))
  },
})

test('all of it goes by the keyboard', async ({ compose }) => {
  const page = await compose()
  const field = page.getByRole('textbox')
  const opener = page.getByRole('button', { name: 'Rewrite in my voice' })
  const card = page.getByRole('dialog', { name: 'Rewrite in your voice' })
  await expect(opener).toBeVisible()
  await field.click()
  await page.keyboard.insertText(draft)
  await page.keyboard.press('Tab')
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('listitem').filter({ hasText: 'you write u for you' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(opener).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Use this' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Use this' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^(?:i dont know|idk) what u/)
})

test('the draft can be restored when the site has taken its own undo away', async ({ compose }) => {
  const page = await compose()
  const field = page.getByRole('textbox')
  await field.fill(draft)
  const card = await openCard(page)
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
  await card.getByRole('button', { name: 'Close' }).click()
  await field.evaluate((area: HTMLTextAreaElement) => (area.value = ''))
  await openCard(page)
  await expect(card.getByText('Write something first')).toBeVisible()
  await card.getByRole('button', { name: 'Restore my draft' }).click()
  await expect(field).toHaveValue(draft)
})

test('what was typed after the rewrite was put in is not lost when the draft is restored', async ({ compose }) => {
  const page = await compose()
  const field = page.getByRole('textbox')
  await field.fill(draft)
  const card = await openCard(page)
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
  await field.press('End')
  await field.pressSequentially(' and more')
  const typed = await field.inputValue()
  await card.getByRole('button', { name: 'Restore my draft' }).click()
  await expect(field).toHaveValue(draft)
  await card.getByRole('button', { name: 'Bring back the other text' }).click()
  await expect(card.getByText('The other text is back.')).toBeVisible()
  await expect(field).toHaveValue(typed)
})

test('a draft that changed under the card is not overwritten', async ({ compose }) => {
  const page = await compose()
  const field = page.getByRole('textbox')
  await field.fill(draft)
  const card = await openCard(page)
  const rewrite = card.getByRole('group', { name: 'Rewrite' })
  await expect(rewrite).toBeVisible()
  await field.fill('You are late, too.')
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(rewrite).not.toContainText('talking')
  await expect(rewrite).toContainText('late')
  await expect(field).toHaveValue('You are late, too.')
})

test('what already sounds like the person is left as it is', async ({ compose }) => {
  const page = await compose()
  await page.getByRole('textbox').fill(draft)
  const card = await openCard(page)
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
  await card.getByRole('button', { name: 'Close' }).click()
  await openCard(page)
  await expect(card.getByText('This already sounds like you.')).toBeVisible()
})

test('a worker killed in the middle of a rewrite still brings it', async ({ compose, options }) => {
  const page = await compose()
  const kill = await workerKiller(options)
  await page.getByRole('textbox').fill(`${draft} `.repeat(100))
  const card = await openCard(page)
  await kill()
  await expect(card.getByRole('button', { name: 'Use this' })).toBeVisible()
})

base('without posts it says so, and opens the options', async ({ extension, options, site }) => {
  await options.close()
  const page = await open(extension, `${site.address}/compose`)
  await page.getByRole('textbox').fill(draft)
  const card = await openCard(page)
  await expect(card.getByText('Idiolect has no posts of yours yet')).toBeVisible()
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    card.getByRole('button', { name: 'Open options' }).click(),
  ])
  await expect(opened).toHaveURL(/options\.html/)
})

base(
  'each composer of a page that changes has one button, and no other field has',
  async ({ extension, options, site }) => {
    await expect(options).toHaveTitle(/Idiolect/)
    const body = `<!doctype html><input type="search"><textarea name="q"></textarea>
    <div class="ProseMirror" contenteditable="true">x</div>
    <label>A note <textarea id="note" rows="4"></textarea></label><div id="later"></div>`
    await extension.context.route(`${site.address}/custom`, (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    )
    const page = await open(extension, `${site.address}/custom`)
    const buttons = page.getByRole('button', { name: 'Rewrite in my voice' })
    await expect(buttons).toHaveCount(1)
    await page.evaluate(() => {
      const box = document.createElement('div')
      box.contentEditable = 'true'
      box.role = 'textbox'
      box.style.cssText = 'width: 400px; height: 80px'
      document.getElementById('later')?.append(box)
    })
    await expect(buttons).toHaveCount(2)
    await page.evaluate(() => document.getElementById('later')?.replaceChildren())
    await expect(buttons).toHaveCount(1)
    // A click on the button is none on the label around it.
    await buttons.click()
    await expect(page.getByText('Write something first')).toBeVisible()
    await expect(page.locator('#note')).not.toBeFocused()
  },
)

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme })
    test('button and card have nothing for axe to complain of', async ({ compose }) => {
      const page = await compose()
      await page.getByRole('textbox').fill(draft)
      const card = await openCard(page)
      await expect(card.getByRole('group', { name: 'Rewrite' })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('idiolect-compose').setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
    })
  })
}
