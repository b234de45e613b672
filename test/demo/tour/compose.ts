import type { Locator, Page } from '@playwright/test'
import { expect, open, type Visit } from './visit.ts'

/** What the box held: the draft, the rewrite, and the draft again. */
export interface Composed {
  before: string
  after: string
  restored: string
}

/** Writes the draft where one posts, looks at the rewrite, puts it in, and takes it back. */
export async function compose({ browser, site, draft, picture }: Visit): Promise<Composed> {
  const page = await open(browser, `${site.address}/home`)
  const field = page.getByRole('textbox', { name: 'What would you like to say?' })
  await field.fill(draft)
  const card = await openCard(page)
  await expect(card.getByRole('group', { name: 'Rewrite' }).or(card.getByText('already sounds like you'))).toBeVisible()
  await picture(page, 'compose-before')
  const before = await field.inputValue()
  const proposed = await card.getByRole('button', { name: 'Use this' }).isVisible()
  if (!proposed) return { before, after: before, restored: before }

  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText('Your rewrite is in the field.')).toBeVisible()
  const after = await field.inputValue()
  await picture(page, 'compose-after')
  await card.getByRole('button', { name: 'Restore my draft' }).click()
  await expect(card.getByText('Your draft is back.')).toBeVisible()
  const restored = await field.inputValue()
  expect(restored, 'the restored draft').toBe(draft)
  await page.close()
  return { before, after, restored }
}

/** Presses the button beside the box. */
export async function openCard(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Rewrite in my voice' }).click()
  return page.getByRole('dialog', { name: 'Rewrite in your voice' })
}
