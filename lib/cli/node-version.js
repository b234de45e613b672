// Loaded before anything else (`node --import`), in plain JavaScript, since an older Node cannot read the rest.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  const own = ownNode()
  if (own === undefined) {
    console.error(
      `This is Node ${process.versions.node}, and Idiolect needs 22.18 or newer: install that, or run \`npm ci\` without --omit=optional to get one for this project alone.`,
    )
    process.exit(1)
  }
  const { status } = spawnSync(own, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: dirname(own) + delimiter + process.env.PATH },
  })
  process.exit(status ?? 1)
}

/** The Node that `npm ci` brought for this project; npm 10 installs it, but does not link it where scripts look. */
function ownNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
    .map((name) => fileURLToPath(new URL(`../../node_modules/${name}/${binary}`, import.meta.url)))
    .find((path) => existsSync(path))
}
