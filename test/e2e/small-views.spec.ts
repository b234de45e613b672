import type { Locator, Page } from '@playwright/test'
import { openCard } from '../demo/tour/compose.ts'
import { seeRewrite } from '../demo/tour/rewrite.ts'
import { open } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test } from './extension.ts'

test.use({ most: 80 })

const draft = 'I do not know what you are talking about. Because of @ilse I am late! '.repeat(4)

for (const [width, height] of [
  [320, 256],
  [320, 400],
  [400, 300],
  [400, 560],
] as const) {
  test(`nothing in the popup lies over anything else at ${width} by ${height}`, async ({
    extension,
    options,
    site,
  }) => {
    await expect(options).toHaveTitle(/Idiolect/)
    const popup = await popupWithVoice(extension, site)
    await popup.setViewportSize({ width, height })
    await popup.getByRole('textbox', { name: 'Draft' }).fill(draft)
    await seeRewrite(popup)
    await expectNoSidewaysScroll(popup)
    const parts = [
      popup.getByRole('banner'),
      popup.getByRole('tablist'),
      popup.getByText('Draft', { exact: true }),
      popup.getByRole('textbox', { name: 'Draft' }),
      popup.getByRole('heading', { name: 'In your voice' }),
      popup.getByRole('region', { name: 'Rewritten text' }),
      popup.getByText(/changes by your habits/).first(),
      popup.getByRole('slider', { name: 'Strength' }),
    ]
    const boxes = await Promise.all(parts.map(boxOf))
    for (const [at, { top }] of boxes.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(boxes[at]?.bottom ?? 0)
    await popup.getByRole('button', { name: 'Copy' }).click()
    await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible()
  })
}

test('the options fit into 320 pixels', async ({ options }) => {
  await options.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(options)
  const card = await boxOf(options.locator('.card', { has: options.getByRole('slider') }))
  const strength = await boxOf(options.locator('.strength'))
  expect(strength.right).toBeLessThanOrEqual(card.right)
})

test("an account's buttons stay side by side in narrow options", async ({ extension, options, site }) => {
  await (await popupWithVoice(extension, site)).close()
  for (const width of [320, 400, 700]) {
    await options.setViewportSize({ width, height: 600 })
    const [exporting, forgetting] = [
      await boxOf(options.getByRole('button', { name: 'Export the posts of' })),
      await boxOf(options.getByRole('button', { name: 'Forget the posts of' })),
    ]
    expect(exporting.top).toBe(forgetting.top)
    expect(exporting.right).toBeLessThan(forgetting.left)
  }
})

test('the card leaves most of the field to be seen in a small window', async ({ extension, options, site }) => {
  await expect(options).toHaveTitle(/Idiolect/)
  await (await popupWithVoice(extension, site)).close()
  for (const path of ['/home', '/compose']) {
    const page = await open(extension, site.address + path)
    await page.setViewportSize({ width: 550, height: 450 })
    const field = page.getByRole('textbox')
    await field.fill(draft)
    const card = await openCard(page)
    await expect(card.getByRole('button', { name: 'Use this' })).toBeInViewport({ ratio: 1 })
    const [over, under] = [await boxOf(card), await boxOf(field)]
    const covered = Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top)
    expect(covered).toBeLessThan((under.bottom - under.top) / 2)
    await page.close()
  }
})

async function boxOf(part: Locator) {
  return part.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return { top, bottom, left, right }
  })
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [wide, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth] as const
  })
  expect(wide).toBeLessThanOrEqual(room)
}
