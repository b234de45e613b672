import type { Page } from '@playwright/test'
import { openCard } from '../demo/tour/compose.ts'
import { rowsOf } from '../demo/tour/database.ts'
import { rewriteIn } from '../demo/tour/rewrite.ts'
import { open, openPopup } from '../demo/tour/visit.ts'
import { exportOf, expect as soon, popupWithVoice, workerKiller } from './extension.ts'
import { chooseServer, held, test, textIn } from './model.ts'

/** Waits long enough for a model that is loaded and a machine that is busy. */
const expect = soon.configure({ timeout: 20_000 })

const draft = 'I do not know what you are talking about. Because of @ilse I am late!'

test.use({ most: 80 })

const draftIn = (popup: Page) => popup.getByRole('textbox', { name: 'Draft' })
const modelButton = (popup: Page) => popup.getByRole('button', { name: /^Rewrite with small-one at / })
const byModel = (page: Page) => page.getByText(/by small-one at [\w.]+:\d+, checked/).first()
const byStylist = (page: Page) => page.getByText('by the stylist on this device').first()

/** Writes the draft, which the stylist rewrites at once. */
async function writeDraft(popup: Page): Promise<void> {
  await popup.bringToFront()
  await draftIn(popup).fill(draft)
  await expect(byStylist(popup)).toBeVisible()
}

test('a model rewrites in the popup when its button is pressed, and not before', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await writeDraft(popup)
  expect(model.rewrites()).toEqual([])
  await modelButton(popup).click()
  await expect(byModel(popup)).toBeVisible()
  expect(await rewriteIn(popup)).toMatch(/what u[^]*bc of @ilse/)
  expect(textIn(model.rewrites()[0]!)).not.toContain('@ilse')
  await popup.getByText(/\d+ checks passed · 2 requests, \d+ tokens in, \d+ out/).click()
  await expect(popup.getByRole('listitem').filter({ hasText: 'numbers kept passed' })).toBeVisible()

  // The draft goes on, and the stylist with it.
  await draftIn(popup).press('End')
  await draftIn(popup).pressSequentially(' You know.')
  await expect(byStylist(popup)).toBeVisible()
  await draftIn(popup).press('ControlOrMeta+Enter')
  await expect(byModel(popup)).toBeVisible()
  // A server on this device is asked for two replies each time.
  expect(model.rewrites()).toHaveLength(4)
})

test('its phases are seen, and Stop stops it and the request', async ({ extension, options, site, model }) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await writeDraft(popup)
  const reply = held(model, 'i dont know what u are talking about')
  await modelButton(popup).click()
  await expect(popup.getByText(/^(Connecting|Thinking)…/).first()).toBeVisible()
  const { next } = await reply.begun
  next()
  next()
  await expect(popup.getByText(/^Writing… \d words?$/)).toBeVisible()
  await popup.getByRole('button', { name: 'Stop' }).click()
  await expect(modelButton(popup)).toBeVisible()
  await expect(byStylist(popup)).toBeVisible()
  await expect.poll(() => model.rewrites().at(-1)?.signal.aborted).toBe(true)
  await expect(draftIn(popup)).toHaveValue(draft)
})

test('a rewrite goes on while the popup is closed, and is there when it opens again', async ({
  extension,
  options,
  site,
  model,
}) => {
  const first = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await writeDraft(first)
  const reply = held(model)
  await modelButton(first).click()
  const { next, end } = await reply.begun
  next()
  await expect(first.getByText(/^Writing… 1 word$/)).toBeVisible()
  await first.close()
  next()
  const second = await openPopup(extension)
  await expect(second.getByText(/^Writing… \d+ words?$/)).toBeVisible()
  end()
  await expect(byModel(second)).toBeVisible()
  expect(model.rewrites()).toHaveLength(2)
})

test('a worker killed over a rewrite begins with it once more, and after that the stylist rewrites', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  const kill = await workerKiller(options)
  await writeDraft(popup)
  for (const time of [1, 2]) {
    const reply = held(model)
    if (time === 1) await modelButton(popup).click()
    await (await reply.begun).next()
    await expect(popup.getByText(/^Writing…/)).toBeVisible()
    expect(model.rewrites()).toHaveLength(time)
    await kill()
  }
  await expect(popup.getByText('The model was interrupted twice, so the stylist rewrote this.').first()).toBeVisible()
  await expect(draftIn(popup)).toHaveValue(draft)
  expect(model.rewrites()).toHaveLength(2)
  // Nobody saw their end, yet both went out.
  const listed = options.locator('.requests').getByText(/A rewrite, to small-one/)
  await expect(listed).toHaveText([/stopped/, /stopped/])
})

test('where the document dies in which models run, the stylist rewrites, and it can be tried again', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await writeDraft(popup)
  const reply = held(model)
  await modelButton(popup).click()
  await reply.begun
  await options.evaluate(() => chrome.offscreen.closeDocument())
  await expect(popup.getByText(/has stopped: try again\..*stylist/).first()).toBeVisible()
  await expect(byStylist(popup)).toBeVisible()
  model.answerAsUsual()
  await modelButton(popup).click()
  await expect(byModel(popup)).toBeVisible()
})

test('where no server answers, the stylist rewrites, with the sentence why', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await model.close()
  await writeDraft(popup)
  await modelButton(popup).click()
  await expect(popup.getByText(/No server answers at .*: start it.*stylist/).first()).toBeVisible()
  await expect(byStylist(popup)).toBeVisible()
  expect(await rewriteIn(popup)).toContain(' u ')
  await expect(draftIn(popup)).toHaveValue(draft)
})

test('a reply that does not hold up is not shown, and what failed is', async ({ extension, options, site, model }) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  model.answer(() => 'This person writes short, friendly posts about soup and 12 dogs.')
  await writeDraft(popup)
  await modelButton(popup).click()
  await expect(popup.getByText(/no reply passed the checks/).first()).toBeVisible()
  expect(await rewriteIn(popup)).not.toContain('friendly posts')
  await popup.getByText(/checks passed, \d+ failed/).click()
  await expect(
    popup
      .getByRole('listitem')
      .filter({ hasText: /\(try 1\) failed/ })
      .first(),
  ).toBeVisible()
  // All of it scrolls as one.
  await popup.setViewportSize({ width: 400, height: 560 })
  const scrolling = await popup.evaluate(() =>
    Array.from(document.querySelectorAll('#root *'))
      .filter((part) => part.scrollHeight > part.clientHeight && getComputedStyle(part).overflowY === 'auto')
      .map(({ className }) => className),
  )
  expect(scrolling).toEqual(['tab-panel'])
  await popup.getByRole('slider', { name: 'Strength' }).scrollIntoViewIfNeeded()
})

test('the card beside a compose box keeps its side from waiting to the rewrite', async ({
  extension,
  options,
  site,
  model,
}) => {
  await (await popupWithVoice(extension, site)).close()
  await chooseServer(options, model)
  for (const path of ['/home', '/compose']) {
    const page = await open(extension, `${site.address}${path}`)
    await page.setViewportSize({ width: 1100, height: 900 })
    const field = page.getByRole('textbox')
    await field.fill(draft)
    const below = (await field.boundingBox())!.y + 10
    const reply = held(model)
    const card = await openCard(page)
    const { next, end } = await reply.begun
    next()
    await expect(card.getByText(/^Writing… 1 word$/)).toBeVisible()
    const isBelow = (await card.boundingBox())!.y > below
    end()
    await expect(card.getByRole('button', { name: 'Use this' })).toBeVisible()
    expect((await card.boundingBox())!.y > below).toBe(isBelow)
    await page.close()
  }
})

test('the card beside a compose box shows the phases, can be stopped, and names the model', async ({
  extension,
  options,
  site,
  model,
}) => {
  await (await popupWithVoice(extension, site)).close()
  await chooseServer(options, model)
  const page = await open(extension, `${site.address}/compose`)
  const field = page.getByRole('textbox')
  await field.fill(draft)
  const reply = held(model)
  const card = await openCard(page)
  const { next } = await reply.begun
  next()
  await expect(card.getByText(/^Writing… 1 word$/)).toBeVisible()
  await card.getByRole('button', { name: 'Stop' }).click()
  await expect(card.getByText('Stopped. Your draft is as it was.')).toBeVisible()
  await expect(field).toHaveValue(draft)
  model.answerAsUsual()
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByText(/changes, by small-one at 127\.0\.0\.1:\d+, checked\./)).toBeVisible()
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(field).toHaveValue(/what u[^]*@ilse/)

  await model.close()
  await field.fill('I do not know you. I am late!')
  await card.getByRole('button', { name: 'Close' }).click()
  await openCard(page)
  await expect(card.getByText(/No server answers at .*stylist.*changes? by your habits/)).toBeVisible()
})

test('a key goes to its server and is in no page, export, list or log', async ({ extension, options, site, model }) => {
  const key = 'sk-very-secret-0123456789'
  const logged: string[] = []
  for (const page of extension.context.pages()) page.on('console', (message) => logged.push(message.text()))
  extension.context.on('console', (message) => logged.push(message.text()))
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model, key)
  await expect(options.getByLabel('Key', { exact: true })).toHaveValue('')
  await expect(options.getByText(/A key is kept for 127\.0\.0\.1:\d+/)).toBeVisible()
  await writeDraft(popup)
  await modelButton(popup).click()
  await expect(byModel(popup)).toBeVisible()
  expect(model.rewrites()[0]?.headers.authorization).toBe(`Bearer ${key}`)

  // A server that says what it was sent does not get it shown.
  model.answer(({ headers }) => ({ status: 401, body: { error: { message: `Wrong key: ${headers.authorization}` } } }))
  await draftIn(popup).press('End')
  await draftIn(popup).pressSequentially(' You know.')
  await modelButton(popup).click()
  await expect(popup.getByText(/does not know the key/).first()).toBeVisible()

  await options.reload()
  await expect(options.getByText(/A rewrite, to small-one/).first()).toBeVisible()
  for (const request of await options.getByText(/A rewrite, to small-one/).all()) await request.click()
  const rows = await Promise.all(
    (['jobs', 'requests', 'settings', 'guidedProfiles'] as const).map((table) => rowsOf(options, table)),
  )
  const seen = [await popup.content(), await options.content(), JSON.stringify(rows), logged.join('\n')]
  seen.push(JSON.stringify(await exportOf(options, '@juno')))
  for (const text of seen) expect(text).not.toContain(key)

  // Elsewhere the same key is not sent, and once it is removed nowhere.
  await options.getByRole('button', { name: /^Remove the key for / }).click()
  await expect(options.getByText('Only where the server wants one.')).toBeVisible()
  model.answerAsUsual()
  await popup.bringToFront()
  await modelButton(popup).click()
  await expect(byModel(popup)).toBeVisible()
  expect(model.rewrites().at(-1)?.headers.authorization).toBeUndefined()
})

test('what a server outside this machine gets is what was chosen, and the preview says it word for word', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, { url: model.url.replace('127.0.0.1', 'models.internal') })
  const posts = site.harbour.posts.map(({ text }) => text).filter((text) => text.length > 20)
  const postsIn = (text: string) => posts.filter((post) => text.includes(post))
  const wholeText = (messages: readonly { content: string }[]) => messages.map(({ content }) => content).join('\n')
  await writeDraft(popup)

  for (const [label, least, most] of [
    ['The draft and my profile', 0, 0],
    ['These, and up to three of my posts', 1, 3],
    ['These, and my posts to be read once', 1, 3],
  ] as const) {
    await options.bringToFront()
    await options.getByRole('radio', { name: label }).check()
    await options.getByRole('button', { name: 'See what would be sent' }).click()
    await expect(options.locator('.preview')).toContainText('what you are talking about')
    const previewed = await options.locator('.preview dd').allTextContents()
    await options.getByRole('button', { name: 'Hide what would be sent' }).click()
    await popup.bringToFront()
    const before = model.rewrites().length
    await modelButton(popup).click()
    await expect.poll(() => model.rewrites().length).toBe(before + 1)
    await expect(byModel(popup)).toBeVisible()
    const sent = model.rewrites().at(-1)?.body.messages ?? []
    expect(postsIn(wholeText(sent)).length).toBeGreaterThanOrEqual(least)
    expect(postsIn(wholeText(sent)).length).toBeLessThanOrEqual(most)
    expect(sent.map(({ content }) => content)).toEqual(previewed)
  }
  // Posts are read when the person asks for it, and not before.
  expect(Math.max(...model.requests.map(({ body }) => postsIn(wholeText(body.messages)).length))).toBeLessThanOrEqual(3)
  model.answer(() => 'Capitalization: everything is in small letters.')
  await popup.getByRole('tab', { name: 'My style' }).click()
  await popup.getByRole('button', { name: 'Let the model read my posts' }).click()
  await expect
    .poll(() => postsIn(model.requests.map(({ body }) => wholeText(body.messages)).join()).length)
    .toBeGreaterThan(20)
})

test('the profile in words is changed sentence by sentence, and models are told it so', async ({
  extension,
  options,
  site,
  model,
}) => {
  const popup = await popupWithVoice(extension, site)
  await chooseServer(options, model)
  await popup.bringToFront()
  await popup.getByRole('tab', { name: 'My style' }).click()
  const words = popup.getByRole('region', { name: 'In words' })
  const sentences = words.getByRole('listitem')
  const removed = (await sentences.nth(0).locator('.claim-sentence').textContent()) ?? ''
  await sentences.nth(1).getByRole('button', { name: 'Edit' }).click()
  await words.getByRole('textbox').fill('I love <b>soup</b> above all')
  await words.getByRole('button', { name: 'Save' }).click()
  await expect(words.getByText('I love <b>soup</b> above all')).toBeVisible()
  await sentences.nth(0).getByRole('button', { name: 'Remove' }).click()
  await expect(sentences.nth(0).getByText('not told')).toBeVisible()
  await sentences.nth(2).getByRole('button', { name: 'Rests on' }).click()
  await expect(sentences.nth(2).locator('.claim-counts').first()).toBeVisible()

  await popup.getByRole('tab', { name: 'Rewrite' }).click()
  await draftIn(popup).fill(draft)
  await modelButton(popup).click()
  await expect(byModel(popup)).toBeVisible()
  const told = model.rewrites()[0]?.body.messages[0]?.content ?? ''
  expect(told).toContain('I love <b>soup</b> above all')
  expect(told).not.toContain(`- ${removed}\n`)

  await popup.reload()
  await popup.getByRole('tab', { name: 'My style' }).click()
  await expect(words.getByText('I love <b>soup</b> above all')).toBeVisible()
  await sentences.nth(1).getByRole('button', { name: 'Restore' }).click()
  await expect(words.getByText('I love <b>soup</b> above all')).toHaveCount(0)
})

test('the connection doctor tells what is wrong and the one thing to do', async ({ options, model }) => {
  await chooseServer(options, model)
  const base = options.getByRole('textbox', { name: 'Base URL' })
  const tryIt = options.getByRole('button', { name: 'Save and try the connection' })
  const report = options.getByRole('alert')
  await base.fill(model.url.replace('/v1', '/v2'))
  await tryIt.click()
  await expect(report).toContainText(model.url)
  await options.getByRole('button', { name: 'Use this address' }).click()
  await expect(base).toHaveValue(model.url)

  await base.fill('http://models.example/v1')
  await tryIt.click()
  await expect(options.getByText(/must begin with https:\/\//)).toBeVisible()
  await base.fill(model.url)
  await model.close()
  await tryIt.click()
  await expect(report).toContainText(/answers|running/)
})

test('requests are listed with their text until the list is cleared', async ({ options, model }) => {
  await chooseServer(options, model)
  const request = options.getByText(/Trying the connection, to small-one at 127/).first()
  await request.click()
  await expect(options.locator('.requests').getByText('Hello', { exact: true })).toBeVisible()
  await options.getByRole('button', { name: 'Clear the list' }).click()
  await expect(options.getByText('No model was asked anything.')).toBeVisible()
})
