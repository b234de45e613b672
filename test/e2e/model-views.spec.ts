import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect as soon, popupWithVoice } from './extension.ts'
import { chooseServer, held, test } from './model.ts'

const expect = soon.configure({ timeout: 20_000 })

/** Nothing for axe to complain of, and nothing wider than the page. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(passes.length).toBeGreaterThan(5)
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
  const [wide, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth] as const
  })
  expect(wide).toBeLessThanOrEqual(room)
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme, most: 80 })

    test('the views for models are for everybody', async ({ extension, options, site, model }, info) => {
      const popup = await popupWithVoice(extension, site)
      const picture = (page: Page, name: string) =>
        page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true, animations: 'disabled' })
      await options.bringToFront()
      await options.setViewportSize({ width: 400, height: 800 })
      for (const [engine, waits] of [
        ['The browser’s own model', /brings no model of its own|does not run on this machine|Download|is ready/],
        ['A model file in this browser', 'There is no model file here yet.'],
      ] as const) {
        await options.getByRole('radio', { name: engine }).check()
        await expect(options.getByText(waits).first()).toBeVisible()
        if (engine.startsWith('A model')) await options.getByText('Download one from an address').click()
        await expectAccessible(options)
        await picture(options, engine.replaceAll(/\W+/g, '-'))
      }
      await chooseServer(options, { url: model.url.replace('127.0.0.1', 'models.internal') }, 'a-key')
      await options.getByRole('radio', { name: 'These, and up to three of my posts' }).check()
      await options.getByRole('button', { name: 'See what would be sent' }).click()
      await expect(options.locator('.preview')).toBeVisible()
      await options.getByText(/Trying the connection, to/).click()
      await expectAccessible(options)
      await picture(options, 'server')
      await options.getByRole('textbox', { name: 'Base URL' }).fill(model.url.replace('/v1', '/v2'))
      await options.getByRole('button', { name: 'Save and try the connection' }).click()
      await expect(options.getByRole('button', { name: 'Use this address' })).toBeVisible()
      await expectAccessible(options)
      await picture(options, 'doctor')
      await chooseServer(options, model)

      await popup.bringToFront()
      await popup.setViewportSize({ width: 380, height: 560 })
      await popup.getByRole('textbox', { name: 'Draft' }).fill('I do not know what you mean. I am late, @ilse!')
      await expect(popup.getByText('by the stylist on this device').first()).toBeVisible()
      const reply = held(model)
      await popup.getByRole('button', { name: /^Rewrite with/ }).click()
      const { next, end } = await reply.begun
      next()
      await expect(popup.getByText(/^Writing…/)).toBeVisible()
      await expectAccessible(popup)
      await picture(popup, 'popup-writing')
      end()
      await popup.getByText(/checks passed/).click()
      await expectAccessible(popup)
      await picture(popup, 'popup-checks')
      await popup.getByRole('tab', { name: 'My style' }).click()
      const words = popup.getByRole('region', { name: 'In words' })
      await words.getByRole('button', { name: 'Rests on' }).first().click()
      await words.getByRole('button', { name: 'Remove' }).nth(1).click()
      await expect(words.getByText('not told')).toBeVisible()
      await words.getByRole('button', { name: 'Edit' }).nth(1).click()
      await expect(words.getByRole('textbox')).toBeFocused()
      await expectAccessible(popup)
      await picture(popup, 'popup-words')
    })
  })
}
