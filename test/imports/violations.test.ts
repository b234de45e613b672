import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importViolations } from './violations.ts'

let checkout: string
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'idiolect-imports-'))
})
afterEach(() => rm(checkout, { recursive: true }))

async function sentencesOf(files: Record<string, string>): Promise<string[]> {
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(checkout, path)), { recursive: true })
    await writeFile(join(checkout, path), source)
  }
  const { modules, sentences } = await importViolations(checkout)
  expect(modules).toBe(Object.keys(files).length)
  return sentences
}

const words = { 'lib/text/words.ts': 'export const words = 1\nexport type Word = string\n' }
const queries = { 'lib/storage/queries.ts': 'export const queries = 1\nexport type Row = string\n' }

describe('the import table', () => {
  test('allows what it names', async () => {
    const sentences = await sentencesOf({
      ...words,
      ...queries,
      'lib/posts/clean.ts':
        "import { z } from 'zod'\nimport { words } from '../text/words.ts'\nexport const clean = [z, words]\n",
      'components/use-posts.ts':
        "import { queries } from '../lib/storage/queries.ts'\nexport const usePosts = queries\n",
      'lib/posts/clean.test.ts':
        "import { test } from 'vitest'\nimport { clean } from './clean.ts'\ntest('', () => clean)\n",
      'lib/cli/main.ts':
        "import { readFile } from 'node:fs/promises'\nimport { clean } from '../posts/clean.ts'\nexport { readFile, clean }\n",
    })
    expect(sentences).toEqual([])
  })

  test('says in a sentence what a part may not import and what to do instead', async () => {
    const sentences = await sentencesOf({
      ...queries,
      'components/draft/draft-box.tsx':
        "import { queries } from '../../lib/storage/queries.ts'\nexport const box = queries\n",
    })
    expect(sentences).toEqual([
      'components/draft/draft-box.tsx may not import lib/storage/queries: ask the background instead',
    ])
  })

  test.each([
    ['the core importing what comes after it', 'lib/text/a.ts', 'lib/posts/b.ts'],
    ['a component importing a value of the core', 'components/draft/a.tsx', 'lib/profile/b.ts'],
    ['a content script writing by itself', 'entrypoints/page.content/a.ts', 'lib/storage/b.ts'],
    ['an entrypoint being imported', 'lib/sites/a.ts', 'entrypoints/background/b.ts'],
    ['one entrypoint importing another', 'entrypoints/popup/a.ts', 'entrypoints/options/b.ts'],
    ['the evaluation being imported by another than the command', 'entrypoints/background/a.ts', 'lib/evaluation/b.ts'],
    ['the client bringing schemas along', 'lib/messaging/client.ts', 'lib/messaging/protocol.ts'],
    ['keys being read beside the background worker', 'entrypoints/offscreen/a.ts', 'lib/storage/keys.ts'],
    ['keys being read by the rest of the storage', 'lib/storage/a.ts', 'lib/storage/keys.ts'],
    ['a folder that the table does not know', 'lib/utils/a.ts', 'lib/text/b.ts'],
  ])('refuses %s', async (_, from, to) => {
    const path = `${'../'.repeat(dirname(from).split('/').length)}${to}`
    const sentences = await sentencesOf({
      [from]: `import { b } from '${path}'\nexport const a = b\n`,
      [to]: 'export const b = 1\n',
    })
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(from)
  })

  test.each([
    ['lib/text/a.ts', 'dexie'],
    ['lib/text/a.ts', 'node:fs'],
    ['lib/sites/a.ts', 'fs'],
    ['lib/messaging/client.ts', 'zod'],
    ['entrypoints/page.content/a.ts', 'react-dom/client'],
    ['components/draft/a.tsx', 'dexie-react-hooks'],
  ])('refuses the package in %s that is %s', async (from, name) => {
    expect(await sentencesOf({ [from]: `import x from '${name}'\nexport const a = x\n` })).toHaveLength(1)
  })

  test('tells types from values', async () => {
    const imported = "from '../lib/storage/rows.ts'\nexport type Mine = Row\n"
    const rows = { 'lib/storage/rows.ts': 'export interface Row { id: string }\n' }
    expect(await sentencesOf({ ...rows, 'components/a.ts': `import type { Row } ${imported}` })).toEqual([])
    expect(await sentencesOf({ ...rows, 'components/a.ts': `import { Row } ${imported}` })).toHaveLength(1)
    const both = `import type { Row } ${imported}export { size } from '../lib/storage/rows.ts'\n`
    expect(await sentencesOf({ ...rows, 'components/a.ts': both })).toHaveLength(1)
  })

  test('finds cycles, also those of types alone and dynamic imports', async () => {
    const sentences = await sentencesOf({
      'lib/text/a.ts': "import type { B } from './b.ts'\nexport type A = B | 1\n",
      'lib/text/b.ts': "import type { A } from './a.ts'\nexport type B = A | 2\n",
      'lib/text/c.ts': "export const c = () => import('./d.ts')\n",
      'lib/text/d.ts': "import { c } from './c.ts'\nexport const d = c\n",
    })
    expect(sentences.join('\n')).toMatch(/circle: .*a\.ts/)
    expect(sentences.join('\n')).toMatch(/circle: .*c\.ts/)
  })

  test('says so when an import leads nowhere', async () => {
    const sentences = await sentencesOf({ 'lib/text/a.ts': "import { b } from './b.ts'\nexport const a = b\n" })
    expect(sentences).toEqual(['lib/text/a.ts imports ./b.ts, which is not there'])
  })
})
