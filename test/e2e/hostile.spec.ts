import type { Page } from '@playwright/test'
import { harbourOf } from '../demo/harbour.ts'
import { openCard } from '../demo/tour/compose.ts'
import { seeRewrite } from '../demo/tour/rewrite.ts'
import { open } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test as base } from './extension.ts'

const hostile = [
  '<img src=x onerror="document.documentElement.dataset.owned=1">',
  '<script>document.documentElement.dataset.owned=1</script>',
  '"><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Egnihtyreve sesrever siht\u202D',
  '</textarea></template><iframe srcdoc="<script>parent.document.documentElement.dataset.owned=1</script>">',
]

const test = base.extend({
  harbour: async ({ whose, most }, provide) => {
    const { posts, others } = await harbourOf(whose, '.')
    await provide({
      me: { handle: 'juno', name: hostile[0] ?? '' },
      posts: posts.slice(0, most).map((post, at) => ({
        ...post,
        text: `u dont know ${hostile[at % hostile.length]} bc i am tired ${at}`,
      })),
      others,
    })
  },
})

test.use({ most: 90 })

/** Nothing of the texts became markup or ran: neither here nor in a dialog. */
async function expectUnharmed(page: Page, dialogs: readonly string[]): Promise<void> {
  expect(dialogs).toEqual([])
  expect(await page.evaluate(() => document.documentElement.dataset['owned'])).toBeUndefined()
  // Locators look into shadow roots too.
  for (const planted of ['img[src="x"]', 'iframe', 'svg[onload]', '[onerror]', 'script:not([src])']) {
    await expect(page.locator(planted)).toHaveCount(0)
  }
}

test('text that looks like markup stays text everywhere', async ({ extension, options, site }) => {
  const dialogs: string[] = []
  extension.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const popup = await popupWithVoice(extension, site)

  const draft = `You know ${hostile.join(' because ')}`
  await popup.getByRole('textbox', { name: 'Draft' }).fill(draft)
  await seeRewrite(popup)
  await expect(popup.getByRole('region', { name: 'Rewritten text' })).toContainText('onerror=')
  await expectUnharmed(popup, dialogs)

  await popup.getByRole('tab', { name: 'My style' }).click()
  for (const why of await popup.getByRole('button', { name: 'How we know' }).all()) await why.click()
  await expect(popup.getByRole('blockquote').filter({ hasText: '<' }).first()).toBeVisible()
  await expectUnharmed(popup, dialogs)
  // A right-to-left override ends with the post that holds it.
  const shown = popup.getByRole('blockquote').filter({ hasText: '\u202E' }).first()
  if ((await shown.count()) > 0) await expect(shown).toHaveCSS('unicode-bidi', /isolate|plaintext/)

  await options.reload()
  await expect(options.getByText('90 posts gathered')).toBeVisible()
  await expectUnharmed(options, dialogs)

  const compose = await open(extension, `${site.address}/compose`)
  await compose.getByRole('textbox').fill(draft)
  await openCard(compose)
  await expectUnharmed(compose, dialogs)
})
