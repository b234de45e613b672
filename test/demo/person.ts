import { readFile } from 'node:fs/promises'

/** Somebody on the demo site. */
export interface Person {
  handle: string
  name: string
}

/** One text on the demo site. Times are epoch milliseconds. */
export interface DemoPost {
  id: string
  author: Person
  text: string
  createdAt?: number
}

/** The invented people one can be, and how they write. */
export const people: Readonly<Record<string, { name: string; writes: string }>> = {
  juno: { name: 'Juno Okafor', writes: 'all lower case, abbreviations and emoji' },
  walter: { name: 'Walter Rhys', writes: 'long and proper, with ellipses, ampersands and old smileys' },
  priya: { name: 'Priya Nair', writes: 'much as most people do' },
}

/** The signed-in person of the demo site: one of the invented ones, newest post first. */
export async function inventedPerson(handle: string): Promise<{ person: Person; posts: DemoPost[] }> {
  const person = { handle, name: people[handle]?.name ?? handle }
  const posts = (await readLines<WrittenPost>(`${handle}.jsonl`)).map((post) => ({
    ...post,
    author: person,
    createdAt: Date.parse(post.createdAt),
  }))
  return { person, posts: posts.toReversed() }
}

/** What the other people on the demo site wrote, newest first. */
export async function otherPeoplesPosts(): Promise<DemoPost[]> {
  const posts = await readLines<WrittenPost & { author: string; name: string }>('others.jsonl')
  return posts.toReversed().map(({ author, name, createdAt, ...post }) => ({
    ...post,
    author: { handle: author, name },
    createdAt: Date.parse(createdAt),
  }))
}

interface WrittenPost {
  id: string
  text: string
  createdAt: string
}

async function readLines<Line>(file: string): Promise<Line[]> {
  const text = await readFile(new URL(`people/${file}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
}
