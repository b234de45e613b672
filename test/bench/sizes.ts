import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of the parts of the built extension that people feel; undefined where it is not built. */
export interface Sizes {
  contentScript: number
  popup: number
  whole: number
}

/** The sizes of a built extension; the popup's are what its page names: its scripts and styles, with what they share with other pages. */
export function sizesOf(folder: string): Sizes | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => ({ name, bytes: statSync(path).size }))
  const sum = (wanted: (name: string) => boolean) =>
    files.filter(({ name }) => wanted(name)).reduce((total, { bytes }) => total + bytes, 0)
  const page = readFileSync(join(folder, 'popup.html'), 'utf8')
  const named = new Set([...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => name))
  return {
    contentScript: sum((name) => name.startsWith('content-scripts')),
    popup: sum((name) => name === 'popup.html' || named.has(name)),
    whole: sum(() => true),
  }
}
