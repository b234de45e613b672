import type { PostRow } from '../../lib/storage/rows.ts'

/** A post as a line of a file that the command `idiolect` and other tools read. */
export function postLine({ id, text, createdAt, site, author, visibility }: PostRow): string {
  return `${JSON.stringify({ id, text, createdAt, site, author, visibility })}\n`
}
