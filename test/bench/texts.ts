import type { Post } from '../../lib/posts/post.ts'
import { writtenPosts } from '../demo/written-posts.ts'

const people = ['juno', 'walter', 'priya'] as const

/** Posts of one of the invented people, repeated under new ids until there are so many. */
export function postsBy(person: (typeof people)[number], howMany: number): Post[] {
  const texts = textsOf(person)
  return Array.from({ length: howMany }, (_, index) => ({
    id: String(index),
    site: 'bench',
    author: person,
    text: texts[index % texts.length] ?? '',
    createdAt: 1_700_000_000_000 + index * 3_600_000,
    visibility: 'public',
  }))
}

/** Drafts of about 280 characters, each another one: sentences of all three people in ever new company. */
export function drafts(howMany: number): string[] {
  const sentences = people.flatMap(textsOf).filter((text) => text.length > 40 && text.length < 160)
  return Array.from({ length: howMany }, (_, index) => {
    let draft = `Number ${index}:`
    for (let step = 1; draft.length < 240; step++)
      draft += ` ${sentences[(index * 7 + step * (step + 31)) % sentences.length]}`
    return draft.slice(0, 280)
  })
}

function textsOf(person: string): string[] {
  return writtenPosts(person).map(({ text }) => text)
}
