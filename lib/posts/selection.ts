import type { Post } from './post.ts'

/** Whether a post can show how its author writes: it has words of its own. */
export function showsStyle(post: Pick<Post, 'text'>): boolean {
  return /\p{L}/u.test(post.text)
}
