import type { Page } from '@playwright/test'
import { openPopup, type Visit } from './visit.ts'

/** Reads the profile in the popup, and looks at the evidence for its first claim. */
export async function readStyle({ browser, picture }: Visit): Promise<string[]> {
  const popup = await openPopup(browser)
  const sentences = await styleIn(popup)
  await popup.getByRole('button', { name: 'How we know' }).first().click()
  await popup.getByText(/^Seen [\d,]+ of [\d,]+ times in your posts/).waitFor()
  await picture(popup, 'popup-my-style')
  await popup.close()
  return sentences
}

/** The profile's sentences as the popup shows them, each beginning with its feature. */
export async function styleIn(popup: Page): Promise<string[]> {
  await popup.getByRole('tab', { name: 'My style' }).click()
  const features = popup.getByRole('tabpanel', { name: 'My style' }).getByRole('region')
  await features.first().waitFor()
  const sentences = []
  for (const feature of await features.all()) {
    const name = await feature.getByRole('heading').innerText()
    for (const claim of await feature.getByRole('listitem').all()) {
      sentences.push(`${name}: ${await claim.getByRole('paragraph').first().innerText()}`)
    }
  }
  return sentences
}
