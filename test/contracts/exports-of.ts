import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** All that the modules of a folder of the checkout export, tests left out. */
export async function exportsOf(folder: string): Promise<unknown[]> {
  const path = resolve(import.meta.dirname, '../..', folder)
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const modules = await Promise.all(files.map((name) => import(resolve(path, name)) as Promise<object>))
  return modules.flatMap((module): unknown[] => Object.values(module))
}
