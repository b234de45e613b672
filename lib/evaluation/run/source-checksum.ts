import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Case } from '../case.ts'

const lib = fileURLToPath(new URL('../../', import.meta.url))
const folders = ['text', 'posts', 'traits', 'profile', 'stylist', 'rewriting', 'evaluation/methods']
/** What makes answers beside these, where a model is asked. */
export const aroundModels: readonly string[] = ['prompts', 'guided-profile']
const single = ['metrics/seeded-random.ts', 'metrics/sentence-vector.ts']

/**
 * SHA-256 of what methods that rewrite make their answers of, our own source and the cases: others may give other
 * answers.
 * @param more folders beside those that always count
 */
export function sourceChecksum(cases: readonly Case[], more: readonly string[] = []): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles(more)) hash.update(`${file}\n`).update(readFileSync(join(lib, file)))
  // Cases of one person share their history.
  const histories = new Map<Case['history'], string>()
  for (const { history, ...rest } of cases) {
    const known = histories.get(history) ?? createHash('sha256').update(JSON.stringify(history)).digest('hex')
    histories.set(history, known)
    hash.update(JSON.stringify([rest, known]))
  }
  return hash.digest('hex')
}

/** Below `lib`, tests left out. @param more folders beside those that always count */
export function sourceFiles(more: readonly string[] = []): string[] {
  const inFolders = [...folders, ...more].flatMap((folder) =>
    readdirSync(join(lib, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$|\.json$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .toSorted(),
  )
  return [...inFolders, ...single]
}
