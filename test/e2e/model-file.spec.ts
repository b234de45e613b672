import { existsSync } from 'node:fs'
import { seeRewrite } from '../demo/tour/rewrite.ts'
import { expect, popupWithVoice, test } from './extension.ts'

const file = '../shared/models/SmolLM2-135M-Instruct/SmolLM2-135M-Instruct.Q4_1.gguf'
const name = 'SmolLM2-135M-Instruct.Q4_1.gguf'

test.describe('a model file', () => {
  test.skip(!existsSync(file), `${file} is not on this machine`)
  test.use({ most: 80 })
  // It reads and writes a few tokens a second on a slow machine, and is asked twice.
  test.setTimeout(1_500_000)

  test('is chosen, rewrites within the browser, and is deleted', async ({ extension, options, site }) => {
    const popup = await popupWithVoice(extension, site)
    await options.bringToFront()
    await options.getByRole('radio', { name: 'A model file in this browser' }).check()
    await expect(options.getByText('There is no model file here yet.')).toBeVisible()
    await options.getByLabel('Model file', { exact: true }).setInputFiles(file)
    await expect(options.getByRole('radio', { name })).toBeChecked({ timeout: 120_000 })
    await expect(options.getByText('98 MB')).toBeVisible()

    await popup.bringToFront()
    await popup.getByRole('textbox', { name: 'Draft' }).fill('I am late, you know!')
    await seeRewrite(popup)
    await popup.getByRole('button', { name: `Rewrite with ${name}` }).click()
    await expect(popup.getByText(/^(Loading the model|Thinking)…/).first()).toBeVisible({ timeout: 120_000 })
    await expect(popup.getByText(/^Writing… \d+ words?$/)).toBeVisible({ timeout: 480_000 })
    // It writes badly: what is shown in the end is its text, checked, or the stylist's with the reason.
    await expect(popup.getByText(/tokens in, \d+ out/)).toBeVisible({ timeout: 600_000 })
    await expect(
      popup
        .getByText(`no reply passed the checks`)
        .or(popup.getByText(`${name}, checked`))
        .first(),
    ).toBeVisible()

    await options.bringToFront()
    await options.getByRole('button', { name: `Delete ${name}` }).click()
    await options.getByRole('dialog').getByRole('button', { name: 'Delete the file' }).click()
    await expect(options.getByText('There is no model file here yet.')).toBeVisible()
    const left = await options.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const models = await root.getDirectoryHandle('models')
      const names: string[] = []
      for await (const name of models.keys()) names.push(name)
      return names
    })
    expect(left).toEqual([])
    await popup.bringToFront()
    await popup.getByRole('button', { name: `Rewrite with ${name}` }).click()
    await expect(popup.getByText(/There is no model file named/).first()).toBeVisible()
  })
})
