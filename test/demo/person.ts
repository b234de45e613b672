import { writtenPosts } from './written-posts.ts'

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
export function inventedPerson(handle: string): { person: Person; posts: DemoPost[] } {
  const person = { handle, name: people[handle]?.name ?? handle }
  const posts = writtenPosts(handle).map((post) => ({ ...post, author: person }))
  return { person, posts: posts.toReversed() }
}

/** What the other people on the demo site wrote, newest first. */
export function otherPeoplesPosts(): DemoPost[] {
  const posts = writtenPosts<{ author: string; name: string }>('others')
  return posts.toReversed().map(({ author, name, ...post }) => ({ ...post, author: { handle: author, name } }))
}
