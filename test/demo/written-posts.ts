import { readFileSync } from 'node:fs'

/** A post of an invented person as its file holds it, its time in epoch milliseconds. */
export interface WrittenPost {
  id: string
  text: string
  createdAt: number
}

/** The posts of one file in `people/`, oldest first: `juno`, or `others` with what more its posts hold. */
export function writtenPosts<More = unknown>(file: string): (WrittenPost & More)[] {
  return readFileSync(new URL(`people/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const post: More & { id: string; text: string; createdAt: string } = JSON.parse(line)
      return { ...post, createdAt: Date.parse(post.createdAt) }
    })
}
