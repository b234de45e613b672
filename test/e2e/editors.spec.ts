import { expect, test as base, type Page } from '@playwright/test'
import { chromiumFlags, chromiumPath } from '../demo/chromium.ts'
import { fieldsOf } from '../fixtures/editors/fields.ts'
import type { page as inPage } from '../fixtures/editors/page.ts'
import { bundle } from './bundle.ts'

declare const page: typeof inPage

/** A page with our editors and React on it, in a browser without the extension. */
const test = base.extend<{ tab: Page }>({
  tab: async ({ context }, provide) => {
    const tab = await context.newPage()
    await tab.addInitScript(script)
    await tab.goto('about:blank')
    await provide(tab)
  },
})

test.use({ launchOptions: { executablePath: chromiumPath(), args: chromiumFlags() } })

let script = ''
test.beforeAll(async () => {
  script = await bundle('test/fixtures/editors/page.ts', 'fixture')
})

const texts = [
  'one line',
  'two\nlines',
  'a blank line\n\nand two\n\n\nthere',
  'an emoji 🌹, a family 👩‍👩‍👧, #a_tag, @somebody@there.example and https://a.example/b?c=d\n\nend',
  ' blanks  around  and   within ',
  '<b>markup</b> &amp; <img src=x onerror=alert(1)>',
  'ends with a line end\n',
  '\nbegins with one',
  'עברית and English, naïve café — “quoted” …',
  '',
]

for (const [family, fields] of Object.entries(fieldsOf)) {
  for (const [name, { html, holds }] of Object.entries(fields)) {
    test(`${family}: ${name} is read, written, read back, and given back by one undo`, async ({ tab }) => {
      for (const text of texts) {
        await tab.setContent(html)
        expect(await tab.evaluate(() => page.read())).toBe(holds)
        await expectReplaced(tab, text, holds)
        expect(await tab.locator('#field b:text("markup"), #field img[src="x"]').count()).toBe(0)
      }
    })
  }
}

test('textarea: one that React keeps is written, and React keeps what was written', async ({ tab }) => {
  await tab.setContent('')
  await tab.evaluate(() => page.showControlled())
  const kept = tab.locator('output')
  for (const text of texts) {
    await expect(kept).toHaveText('a draft that React keeps')
    expect(await tab.evaluate((wanted) => page.replace(wanted), text)).toEqual({ exact: true, holds: text })
    expect(await kept.textContent()).toBe(text)
    await tab.keyboard.press('ControlOrMeta+z')
  }
})

test('a site that puts back or cuts what was written is found out', async ({ tab }) => {
  await tab.setContent('<textarea id="field">mine</textarea>')
  await tab.locator('#field').evaluate((field: HTMLTextAreaElement) => {
    field.addEventListener('input', () => setTimeout(() => (field.value = field.value.slice(0, 4))))
  })
  expect(await tab.evaluate(() => page.replace('longer'))).toEqual({ exact: false, holds: 'long' })
})

test('a field that takes no text is found out', async ({ tab }) => {
  await tab.setContent('<textarea id="field" readonly>mine</textarea>')
  expect(await tab.evaluate(() => page.replace('other'))).toEqual({ exact: false, holds: 'mine' })
})

async function expectReplaced(tab: Page, text: string, before: string): Promise<void> {
  expect(await tab.evaluate((wanted) => page.replace(wanted), text)).toEqual({ exact: true, holds: text })
  await tab.keyboard.press('ControlOrMeta+z')
  expect(await tab.evaluate(() => page.read()), `after ${JSON.stringify(text)} was undone`).toBe(before)
}
