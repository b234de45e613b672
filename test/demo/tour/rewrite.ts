import type { Page } from '@playwright/test'
import { expect, openPopup, type Visit } from './visit.ts'

/** What the popup makes of a draft. */
export interface Rewritten {
  rewrite: string
  /** Each change with its reason. */
  changes: string[]
}

/** Types the draft into the popup and reads the rewrite and why it is so. */
export async function rewriteInPopup({ browser, draft, picture }: Visit): Promise<Rewritten> {
  const popup = await openPopup(browser)
  await popup.getByRole('textbox', { name: 'Draft' }).fill(draft)
  await seeRewrite(popup)
  await picture(popup, 'popup-rewrite')
  const changes = await changesIn(popup)
  const first = popup.getByRole('region', { name: 'Rewritten text' }).getByRole('button').first()
  if (changes.length > 0) {
    await first.click()
    await picture(popup, 'popup-why')
    await popup.keyboard.press('Escape')
  }
  const rewrite = await rewriteIn(popup)
  expect(entitiesIn(rewrite), 'links, mentions and hashtags of the rewrite').toEqual(entitiesIn(draft))
  await popup.close()
  return { rewrite, changes }
}

/** Waits until the popup shows a rewrite of the draft in it. */
export async function seeRewrite(popup: Page): Promise<void> {
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeEnabled()
  await expect(popup.getByText(/changes? by your habits|already sounds like you/).first()).toBeVisible()
}

/** The rewrite's text alone, without marks. */
export async function rewriteIn(popup: Page): Promise<string> {
  const marks = popup.getByRole('button', { name: 'Show changes' })
  const hasMarks = await marks.isVisible()
  if (hasMarks) await marks.click()
  const text = await popup.getByRole('region', { name: 'Rewritten text' }).innerText()
  if (hasMarks) await marks.click()
  return text
}

function entitiesIn(text: string): string[] {
  return text.match(/https?:\/\/\S+|[@#]\w+/g) ?? []
}

async function changesIn(popup: Page): Promise<string[]> {
  const seen = []
  for (const change of await popup.getByRole('region', { name: 'Rewritten text' }).getByRole('button').all()) {
    const what = await change.getAttribute('aria-label')
    await change.click()
    const card = popup.locator(':popover-open')
    const [, ...why] = (await card.innerText()).split('\n').slice(0, -1)
    seen.push(`${what}: ${why.filter(Boolean).join('; ')}`)
    await popup.keyboard.press('Escape')
    await expect(card).toBeHidden()
  }
  return seen
}
