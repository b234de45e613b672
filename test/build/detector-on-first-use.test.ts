import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { eld } from 'eld/extrasmall'
import { expect, test } from 'vitest'
import { detectorOnFirstUse } from '../../detector-on-first-use.ts'
import { postsBy } from '../bench/texts.ts'

test('the detector that is built says what the package does', async () => {
  const id = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const { load } = detectorOnFirstUse() as { load: (id: string) => Promise<string> }
  const code = (await load(id)).replace(
    '../languageDetector.js',
    new URL('../languageDetector.js', pathToFileURL(id)).href,
  )
  const folder = mkdtempSync(join(tmpdir(), 'idiolect-detector-'))
  try {
    const file = join(folder, 'detector.mjs')
    writeFileSync(file, code)
    const built = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { eld: Pick<typeof eld, 'detect'> }
    const texts = ['wer hat meinen schlüssel gesehen', 'どこですか', '', ...postsBy('juno', 50).map(({ text }) => text)]
    for (const text of texts) {
      expect(built.eld.detect(text).getScores()).toEqual(eld.detect(text).getScores())
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
