import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of the parts of the built extension that people feel; undefined where it is not built. */
export interface Sizes {
  contentScript: number
  popup: number
  whole: number
}

/** The sizes of a built extension; the popup's are its script and style, with what they share with the options page. */
export function sizesOf(folder: string): Sizes | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => ({ name, bytes: statSync(path).size }))
  const sum = (wanted: (name: string) => boolean) =>
    files.filter(({ name }) => wanted(name)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    contentScript: sum((name) => name.startsWith('content-scripts')),
    popup: sum((name) => name === 'popup.html' || (/^(?:chunks|assets)/.test(name) && !/options/.test(name))),
    whole: sum(() => true),
  }
}
