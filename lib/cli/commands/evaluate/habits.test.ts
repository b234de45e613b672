import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCaptured } from '../../../../test/cli/run-captured.ts'
import { inventedLamp7 } from '../../../../test/evaluation/invented-lamp7.ts'

/** Every second author shouts, unless all write alike. */
function files(cases: number, alike: boolean): Record<string, string> {
  const files = inventedLamp7(cases)
  if (alike) return files
  let gold = 0
  return {
    ...files,
    'dev_outputs.json': files['dev_outputs.json'].replaceAll('today"', () => (gold++ % 2 ? 'today!"' : 'today"')),
  }
}

async function folderWithRuns(cases: number, alike = false): Promise<string> {
  const folder = folderWith(files(cases, alike))
  const words = ['evaluate', 'run', '--dataset', 'lamp7', '--data', folder, '--out', join(folder, 'out')]
  expect(await runCaptured([...words, '--method', 'copy,own-post', '--metrics', 'chrf'])).toMatchObject({ code: 0 })
  return folder
}

describe('habits', () => {
  it('of runs are told in a table, by feature', async () => {
    const folder = await folderWithRuns(10)
    const { code, output, messages } = await runCaptured(['evaluate', 'habits', join(folder, 'out')])
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    const lines = output.trimEnd().split('\n')
    expect(lines[0]).toBe('## lamp7')
    expect(lines[2]).toMatch(/^\| habit +\| feature +\| +copy \| +best \| +p \| own-post \| +way \|$/)
    expect(new Set(lines.slice(2).map(({ length }) => length)).size).toBe(1)
  })

  it('that nobody differs in are not told', async () => {
    const folder = await folderWithRuns(10, true)
    const { output } = await runCaptured(['evaluate', 'habits', join(folder, 'out')])
    expect(output).toBe('## lamp7\n\nAll that these people wrote is alike in every habit.\n')
    const json = await runCaptured(['evaluate', 'habits', join(folder, 'out'), '--data', folder, '--json'])
    expect(JSON.parse(json.output)).toEqual([{ dataset: 'lamp7', habits: [] }])
  })

  it.each([
    [[], /^Name one folder: write `idiolect evaluate habits FOLDER`\.$/m],
    [['.'], /^No runs are in .*: give the --out of `idiolect evaluate run`\.$/m],
  ])('of %j end with 2 and a sentence', async (words, sentence) => {
    const { code, output, messages } = await runCaptured(['evaluate', 'habits', ...words])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(messages).toMatch(sentence)
  })

  it('of few authors, or of other data, are refused', async () => {
    const few = await folderWithRuns(4)
    expect(await runCaptured(['evaluate', 'habits', join(few, 'out')])).toMatchObject({
      code: 2,
      messages: expect.stringMatching(/^There are answered cases of 4 authors: .* run on 10 at least\.$/m) as unknown,
    })
    const other = folderWith(inventedLamp7(5))
    expect(await runCaptured(['evaluate', 'habits', join(few, 'out'), '--data', other])).toMatchObject({
      code: 2,
      messages: expect.stringMatching(/is not what the runs over lamp7 read/) as unknown,
    })
  })
})
