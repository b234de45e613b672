import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { inventedCases } from '../../../test/evaluation/invented-cases.ts'
import { sourceChecksum, sourceFiles } from './source-checksum.ts'

const lib = fileURLToPath(new URL('../../', import.meta.url))

/** What a file runs of ours, with what that runs; types are gone when it runs. */
function runBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const source = readFileSync(join(lib, file), 'utf8')
  for (const [, path] of source.matchAll(/^(?:import|export) (?!type )[^;']*? from '(\.[^']+)'/gm)) {
    runBy(join(dirname(file), path!).replaceAll('\\', '/'), found)
  }
  return found
}

it('is of all that a method without a model runs', () => {
  const local = readdirSync(join(lib, 'evaluation/methods'))
    .map((file) => `evaluation/methods/${file}`)
    .filter((file) => !file.includes('.test.') && readFileSync(join(lib, file), 'utf8').includes("kind: 'local'"))
  const run = new Set(local.flatMap((file) => [...runBy(file)]))
  expect(run).toContain('stylist/stylist.ts')
  expect([...run].filter((file) => !sourceFiles().includes(file))).toEqual([])
})

it('is another for other cases, and other histories', () => {
  const { restoration } = inventedCases
  const checksum = sourceChecksum([restoration])
  expect(sourceChecksum([structuredClone(restoration)])).toBe(checksum)
  const others = [
    { ...restoration, draft: 'Another.' },
    { ...restoration, history: [...restoration.history, { text: 'One more.' }] },
  ]
  for (const other of others) expect(sourceChecksum([other])).not.toBe(checksum)
})
