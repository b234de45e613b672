import type { ArchivedPost } from '../posts/archives/archive.ts'
import { longest } from '../posts/limits.ts'
import { type Post, postKey } from '../posts/post.ts'

/** A post of a file, and what the file is called. */
export interface FiledPost extends ArchivedPost {
  file: string
}

/** The posts of one person, and what was met on the way to them. */
export interface Gathered {
  /** Those of the author asked for; without one, those of the only author. */
  posts: Post[]
  /** How many posts of their own each author has, most first. Posts without an author are under `undefined`. */
  authors: [author: string | undefined, posts: number][]
  leftOut: { reposts: number; withoutText: number; copies: number }
}

/**
 * Picks a person's own posts: those by `author`, which may be written in another case and with or without a leading @.
 * Reposts, posts without text and copies are left out and counted.
 */
export async function gather(
  filed: AsyncIterable<FiledPost> | Iterable<FiledPost>,
  author?: string,
): Promise<Gathered> {
  const counts = new Map<string | undefined, number>()
  const leftOut = { reposts: 0, withoutText: 0, copies: 0 }
  const met = new Map<string, Post>()
  const named = new Set<string>()
  let posts: Post[] = []
  for await (const entry of filed) {
    const isSought = author === undefined || (entry.author !== undefined && folded(entry.author) === folded(author))
    const why = entry.repost ? 'reposts' : entry.text.trim() === '' ? 'withoutText' : undefined
    counts.set(entry.author, (counts.get(entry.author) ?? 0) + (why ? 0 : 1))
    if (!why && entry.author !== undefined) named.add(entry.author)
    if (!isSought) continue
    // With several authors and none asked for, there is no use in keeping their posts.
    if (author === undefined && named.size > 1) posts = []
    else if (why) leftOut[why]++
    else keep(postOf(entry), entry)
  }
  const exact = author === undefined ? [] : posts.filter((post) => bare(post.author) === bare(author))
  return {
    posts: exact.length > 0 ? exact : posts,
    authors: [...counts].toSorted(([, one], [, other]) => other - one),
    leftOut,
  }

  function keep(post: Post, entry: FiledPost): void {
    const key = postKey(post)
    const known = met.get(key)
    if (known?.text === post.text) {
      leftOut.copies++
      // Of two copies, the one for fewer people says who may read it.
      if (post.visibility === 'restricted') known.visibility = 'restricted'
      return
    }
    // Two posts under one id: the id is none, so the place has to serve.
    const kept = known === undefined ? post : { ...post, id: placeOf(entry) }
    met.set(postKey(kept), kept)
    posts.push(kept)
  }
}

function folded(author: string): string {
  return bare(author).toLowerCase()
}

function bare(author: string): string {
  return author.trim().replace(/^@/, '')
}

function postOf(entry: FiledPost): Post {
  return {
    id: entry.id?.slice(0, longest.id) ?? placeOf(entry),
    site:
      entry.site
        ?.toLowerCase()
        .replaceAll(/[^a-z0-9-]+/g, '-')
        .slice(0, 40) ?? 'file',
    author: entry.author?.slice(0, longest.author) ?? 'you',
    text: entry.text,
    ...(entry.createdAt !== undefined && { createdAt: entry.createdAt }),
    visibility: entry.visibility ?? 'public',
  }
}

function placeOf({ file, line }: FiledPost): string {
  return `${file}:${line}`.slice(-longest.id)
}
