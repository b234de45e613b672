import { eachChunk } from '../lib/storage/queries.ts'
import type { ProfileRow } from '../lib/storage/rows.ts'
import { postLine } from './settings/post-line.ts'

/** Gives a function that has the browser save an account's posts as a file, one a line. */
export function useExport(): (account: ProfileRow) => Promise<void> {
  return async ({ account, author }) => {
    const lines: string[] = []
    await eachChunk(account, (posts) => lines.push(...posts.map(postLine)))
    save(new Blob(lines, { type: 'application/x-ndjson' }), `posts-${author.replaceAll(/[^\w.@-]+/g, '-')}.jsonl`)
  }
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
