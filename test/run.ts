import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { add, closingLine, fromPlaywright, fromVitest, none, type Tally } from './tally.ts'
import { chromiumPath } from './demo/chromium.ts'

const results = await mkdtemp(join(tmpdir(), 'idiolect-tests-'))
let tally: Tally = none
const failed: string[] = []
try {
  for (const script of ['format:check', 'lint', 'types', 'imports']) tally = add(tally, await check(script))

  const unit = join(results, 'unit.json')
  const unitPassed = await npmRun('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`])
  tally = add(tally, fromVitest(await report(unit), unitPassed))

  const browser = join(results, 'browser.json')
  const browserPassed =
    chromiumIsThere() && (await npmRun('e2e', ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browser }))
  tally = add(tally, fromPlaywright(await report(browser), browserPassed))
} finally {
  await rm(results, { recursive: true, force: true })
}
console.log(`\n${failed.map((script) => `npm run ${script} failed, see above.\n`).join('')}${closingLine(tally)}`)
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0

/** A check is no test, so only its failure counts. */
async function check(script: string): Promise<Tally> {
  return (await npmRun(script)) ? none : { ...none, failed: 1 }
}

/** Runs a script of package.json, its output shown as it comes. */
function npmRun(script: string, args: string[] = [], environment: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n— npm run ${script}`)
  const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  return new Promise((settle) => {
    child.on('error', (error) => {
      console.error(error.message)
      failed.push(script)
      settle(false)
    })
    child.on('exit', (code) => {
      if (code !== 0) failed.push(script)
      settle(code === 0)
    })
  })
}

function chromiumIsThere(): boolean {
  console.log('\n— a browser for the tests')
  try {
    console.log(chromiumPath())
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

async function report(file: string): Promise<unknown> {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined
}
