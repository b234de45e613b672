import { open } from '../demo/tour/visit.ts'
import { expect, popupWithVoice, test } from './extension.ts'
test.use({ most: 80 })
test('a page cannot press the button by itself', async ({ extension, options, site }) => {
  await expect(options).toHaveTitle(/Idiolect/)
  await (await popupWithVoice(extension, site)).close()
  const page = await open(extension, `${site.address}/compose`)
  await page.getByRole('textbox').fill('I do not know what you are talking about.')
  const opener = page.getByRole('button', { name: 'Rewrite in my voice' })
  await expect(opener).toBeVisible()
  await page.evaluate(() => {
    const host = document.querySelector('idiolect-compose')
    host?.shadowRoot?.querySelector('button')?.click()
  })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
