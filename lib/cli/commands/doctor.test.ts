import { expect, it } from 'vitest'
import { runCaptured } from '../../../test/cli/run-captured.ts'

it('says of each thing whether it is here, and what to do where it is missing', async () => {
  const { code, output, messages } = await runCaptured(['doctor'])
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  for (const name of ['Node', 'Engine', 'Chromium', 'Built extension', 'Research data']) {
    expect(output).toMatch(new RegExp(`^(here|missing) +${name}: .+\\.$`, 'm'))
  }
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/^(Everything is here|\d of 5 are here; missing: .+)\.$/)
})

it('says the same as JSON', async () => {
  const { findings } = JSON.parse((await runCaptured(['doctor', '--json'])).output) as {
    findings: { name: string; here: boolean; detail: string; remedy?: string }[]
  }
  expect(findings).toHaveLength(5)
  for (const { here, remedy } of findings) expect(remedy !== undefined).toBe(!here)
})
