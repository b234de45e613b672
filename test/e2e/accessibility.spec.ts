import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seeRewrite } from '../demo/tour/rewrite.ts'
import { expect, popupWithVoice, test } from './extension.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(passes.length).toBeGreaterThan(5)
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme, most: 80 })

    test('popup and options have nothing for axe to complain of', async ({ extension, options, site }) => {
      const popup = await popupWithVoice(extension, site)
      await popup.getByRole('textbox', { name: 'Draft' }).fill('I do not know what you are talking about.')
      await seeRewrite(popup)
      await expectAccessible(popup)
      await popup.getByRole('region', { name: 'Rewritten text' }).getByRole('button').first().click()
      await expectAccessible(popup)
      await popup.keyboard.press('Escape')
      await popup.getByRole('tab', { name: 'My style' }).click()
      await popup.getByRole('button', { name: 'How we know' }).first().click()
      await expectAccessible(popup)
      await expectAccessible(options)
    })
  })
}
