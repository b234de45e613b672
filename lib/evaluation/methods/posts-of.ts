import type { Post } from '../../posts/post.ts'
import type { Past } from '../case.ts'

/** A history as posts, in its order. */
export function postsOf(history: readonly Past[]): Post[] {
  return history.map(({ text, createdAt }, index) => ({
    id: String(index),
    site: 'history',
    author: 'person',
    text,
    ...(createdAt !== undefined && { createdAt }),
    visibility: 'public',
  }))
}
