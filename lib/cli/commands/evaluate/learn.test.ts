import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCaptured } from '../../../../test/cli/run-captured.ts'
import { inventedLamp7 } from '../../../../test/evaluation/invented-lamp7.ts'
import { LearnedWeights } from '../../../evaluation/weights/weights-file.ts'

function wordsFor(folder: string, ...words: string[]): string[] {
  const paths = ['--data', folder, '--out', join(folder, 'weights.json')]
  return ['evaluate', 'learn', '--dataset', 'lamp7-learning', ...paths, ...words]
}

function runWords(folder: string, dataset: string, ...words: string[]): string[] {
  const paths = ['--data', folder, '--out', join(folder, 'out')]
  return ['evaluate', 'run', '--dataset', dataset, '--method', 'stylist-lamp', '--metrics', 'chrf', ...paths, ...words]
}

describe('learning from a data set', () => {
  it('writes weights with those that they were learned from, the same each time', async () => {
    const folder = folderWith(inventedLamp7(6))
    const { code, output, messages } = await runCaptured(wordsFor(folder))
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(output).toMatch(/weights\.json: \d+ kinds of edits, learned from 3 authors of lamp7-learning$/m)
    const path = join(folder, 'weights.json')
    const text = readFileSync(path, 'utf8')
    const learned = LearnedWeights.parse(JSON.parse(text))
    expect(learned).toMatchObject({ dataset: { name: 'lamp7-learning' }, authors: ['70', '72', '74'] })
    const again = await runCaptured(wordsFor(folder, '--json'))
    expect(JSON.parse(again.output)).toMatchObject({ authors: 3, dataset: learned.dataset })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('writes over nothing but such weights', async () => {
    const folder = folderWith({ ...inventedLamp7(2), 'weights.json': '{"precious": true}' })
    expect(await runCaptured(wordsFor(folder))).toEqual({
      code: 2,
      output: '',
      messages: expect.stringMatching(/weights\.json holds something else, which is not written over: give/) as string,
    })
    expect(readFileSync(join(folder, 'weights.json'), 'utf8')).toBe('{"precious": true}')
  })

  it.each([
    [{ dataset: 'restoration' }, /^restoration has no drafts in the words of others, to learn from: give .*\.$/m],
    [{ dataset: 'lamp' }, /^There is no data set "lamp": did you mean lamp7/m],
    [{ out: '.' }, /^\. is no name of a file: give one as --out\.$/m],
    [{ data: 'nowhere' }, /^nowhere: there is no such file/m],
  ])('refuses %j', async (given, sentence) => {
    const words = { dataset: 'lamp7-learning', data: '.', out: 'weights.json', ...given }
    const flags = Object.entries(words).flatMap(([flag, word]) => [`--${flag}`, word])
    const result = await runCaptured(['evaluate', 'learn', ...flags], { files: inventedLamp7(2) })
    expect(result).toEqual({ code: 2, output: '', messages: expect.stringMatching(sentence) as string })
  })
})

describe('stylist-lamp', () => {
  it('runs with learned weights on authors that they were not learned from, and on no others', async () => {
    const folder = folderWith(inventedLamp7(6))
    await runCaptured(wordsFor(folder))
    const weights = join(folder, 'weights.json')
    expect(await runCaptured(runWords(folder, 'lamp7-unseen', '--weights', weights))).toMatchObject({ code: 0 })
    const account = readFileSync(join(folder, 'out/lamp7-unseen/stylist-lamp/run.json'), 'utf8')
    expect(JSON.parse(account)).toMatchObject({ identity: { weights: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    for (const dataset of ['lamp7', 'lamp7-learning']) {
      const { code, messages } = await runCaptured(runWords(folder, dataset, '--weights', weights))
      expect({ code, messages }).toEqual({
        code: 2,
        messages: expect.stringMatching(
          `weights.json was learned from authors of ${dataset} \\(70 is one\\), on whom stylist-lamp may not be tested: `,
        ),
      })
    }
  })

  it('refuses to mix answers of different weights', async () => {
    const folder = folderWith(inventedLamp7(6))
    await runCaptured(wordsFor(folder))
    const weights = join(folder, 'weights.json')
    await runCaptured(runWords(folder, 'lamp7-unseen', '--weights', weights))
    writeFileSync(weights, ` ${readFileSync(weights, 'utf8')}`)
    expect(await runCaptured(runWords(folder, 'lamp7-unseen', '--weights', weights))).toMatchObject({
      code: 2,
      messages: expect.stringMatching(/stylist-lamp holds a run with other --weights: give another --out/) as string,
    })
  })

  it('says how to make weights where there are none', async () => {
    const folder = folderWith(inventedLamp7(2))
    mkdirSync(join(folder, 'out'))
    expect(await runCaptured(runWords(folder, 'lamp7-unseen'))).toMatchObject({
      code: 2,
      messages: expect.stringMatching(
        /^stylist-lamp needs learned weights: give --weights FILE, which `idiolect evaluate learn .*` makes\.$/m,
      ) as string,
    })
    const other = join(folder, 'dev_outputs.json')
    expect(await runCaptured(runWords(folder, 'lamp7-unseen', '--weights', other))).toMatchObject({
      code: 2,
      messages: expect.stringMatching(/dev_outputs\.json is not what `idiolect evaluate learn` writes/) as string,
    })
  })
})
