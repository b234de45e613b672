import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

/** The version that the README's figures were measured against. */
const version = '2.10.0'
const folder = new URL('../../node_modules/.cache/idiolect-bench/', import.meta.url)
const packageFolder = new URL('node_modules/harper.js/', folder)

/** A function that lints a text. */
export type Lint = (text: string) => Promise<void>

const Linter = z.object({
  LocalLinter: z.custom<
    new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> }
  >((value) => typeof value === 'function'),
})

/**
 * Harper's linter, the best open grammar checker that runs in a browser. It is 72 MB and serves only this comparison, so
 * it is no dependency: it is fetched from the npm registry on a yes.
 * @param yes without asking
 * @returns nothing where it is not there and was not wished
 */
export async function harper(yes: boolean): Promise<Lint | undefined> {
  if (!existsSync(packageFolder)) {
    if (!yes && !(await agreed())) return undefined
    await mkdir(folder, { recursive: true })
    await writeFile(new URL('package.json', folder), '{"private":true}\n')
    const { status } = spawnSync(
      'npm',
      ['install', `harper.js@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'],
      {
        cwd: fileURLToPath(folder),
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      },
    )
    if (status !== 0) throw new Error(`npm could not install harper.js@${version}; see its message above.`)
  }
  const load = async (file: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(fileURLToPath(new URL(file, packageFolder))).href)) as Record<string, unknown>
  const { LocalLinter } = Linter.parse(await load('dist/index.js'))
  const { binaryInlined } = await load('dist/binaryInlined.js')
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return async (text) => {
    await linter.lint(text)
  }
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const question = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await question.question(
    `Compare with Harper? It is fetched from npm (harper.js@${version}, 72 MB). [y/N] `,
  )
  question.close()
  return /^y/i.test(answer)
}
