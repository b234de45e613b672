import type { ProfileRow } from '../../lib/storage/rows.ts'

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric' })
const number = new Intl.NumberFormat('en')

/** How many posts of an account are kept, since when: "250 posts since Sep 2025". */
export function voicePosts({ kept, profile: { since } }: Pick<ProfileRow, 'kept' | 'profile'>): string {
  return `${countOfPosts(kept)}${since === undefined ? '' : ` since ${month.format(since)}`}`
}

/** "1 post", "1,250 posts". */
export function countOfPosts(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'post' : 'posts'}`
}
