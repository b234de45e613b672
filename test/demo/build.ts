import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** For people; for the demo, which may read the loopback address; for tests, which may also read the sites they invent. */
export type Build = 'people' | 'demo' | 'test'

/**
 * Builds the extension as it is shipped.
 * @returns the folder it is in
 * @throws Error with what was printed, if that failed
 */
export function buildExtension(build: Build): string {
  const mode = build === 'people' ? [] : ['--', '--mode', build]
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', ...mode], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`)
  return builtExtension(build)
}

/** Where a build of the extension lies. */
export function builtExtension(build: Build): string {
  return resolve(`.output/chrome-mv3${build === 'people' ? '' : `-${build}`}`)
}
