import type { Archive } from './archive.ts'
import { csv } from './csv.ts'
import { jsonLines } from './json-lines.ts'
import { plainText } from './plain-text.ts'

/** Every format of files of posts that can be read. */
export const archives: readonly Archive[] = [jsonLines, csv, plainText]

/** The format of a file by its name, compression taken off. */
export function archiveNamed(file: string): Archive | undefined {
  const name = file.toLowerCase()
  return archives.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
}
