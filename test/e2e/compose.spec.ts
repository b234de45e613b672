import type { Locator, Page } from '@playwright/test'
import { openCard } from '../demo/tour/compose.ts'
import { open } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test } from './extension.ts'

test.use({ most: 80 })

const draft = 'I do not know what you mean.\n\nI am late because of @ilse https://film.example/shorts'
const rewritten = /^(?:i dont know|idk) what u mean[^]*late bc of @ilse (?:\S+ )?https:\/\/film\.example\/shorts/

/** What a person sees in a field; `innerText` tells an empty line in different ways. */
async function seen(field: Locator): Promise<string> {
  const text = await field.evaluate((element: HTMLElement) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerText,
  )
  return text.replaceAll(/\n{2,}/g, '\n\n').trim()
}

async function composeWith(page: Page, text: string): Promise<Locator> {
  const field = page.getByRole('textbox', { name: 'What would you like to say?' })
  await field.click()
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
  return field
}

for (const path of ['/compose', '/compose-rich']) {
  test(`on ${path} the rewrite is shown first, put in on a click, and taken back`, async ({
    extension,
    options,
    site,
  }) => {
    await expect(options).toHaveTitle(/Idiolect/)
    await popupWithVoice(extension, site)
    const page = await open(extension, site.address + path)
    const field = await composeWith(page, draft)
    const written = await seen(field)

    const card = await openCard(page)
    await expect(card.getByRole('button', { name: 'Use this' })).toBeVisible()
    expect(await seen(field)).toBe(written)
    await card.getByRole('button', { name: 'Use this' }).click()
    await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
    expect(await seen(field)).toMatch(rewritten)
    await card.getByRole('button', { name: 'Restore my draft' }).click()
    await expect(card.getByText('Your draft is back.')).toBeVisible()
    expect(await seen(field)).toBe(written)

    await card.getByRole('button', { name: 'Close' }).click()
    await openCard(page)
    await card.getByRole('button', { name: 'Use this' }).click()
    await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
    await field.focus()
    await page.keyboard.press('ControlOrMeta+z')
    expect(await seen(field)).toBe(written)
  })
}

test('where the site changes what was put in, the card says so', async ({ extension, options, site }) => {
  await expect(options).toHaveTitle(/Idiolect/)
  await popupWithVoice(extension, site)
  const page = await open(extension, `${site.address}/compose`)
  const field = await composeWith(page, 'I do not know what you mean')
  await field.evaluate((element: HTMLTextAreaElement) =>
    element.addEventListener('input', () => (element.value = element.value.slice(0, 10))),
  )
  const card = await openCard(page)
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText('The field now holds something else than the rewrite:')).toBeVisible()
})
