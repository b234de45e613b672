import type { Post } from '../posts/post.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { neutralise } from '../restoration/neutralise.ts'
import { claimsOf } from '../stylist/stylist.ts'
import type { Claim } from '../traits/trait.ts'

/** One draft, and what its author really posted. */
export interface Lesson {
  /** Who wrote it: lessons of one author stay together when they are divided. */
  author: string
  claims: ReadonlyMap<string, Claim>
  draft: string
  post: string
  /** Whether the draft was written by somebody else in their own words, not made from the post by rules. */
  reworded: boolean
}

/** Somebody to learn from: what they posted, and drafts beside what they made of them. */
export interface Teacher {
  name: string
  posts: readonly string[]
  pairs: readonly { draft: string; post: string }[]
}

/** Sizes of the histories that pairs are seen with in turn, so that small ones are learnt too. */
const historySizes = [30, 18, 10]
/** Of the posts each of so many parts is neutralised, and learnt from with so many of the others. */
const otherSizes = [20, 14, 8]

/** All that can be learnt from somebody: their pairs, and their posts beside their own neutral forms. */
export function lessonsOf({ name, posts, pairs }: Teacher, position: number): Lesson[] {
  const reworded = historySizes.flatMap((size, turn) => {
    const from = position * 7 + turn * 11
    const claims = claimsFrom(
      Array.from({ length: Math.min(size, posts.length) }, (_, at) => posts[(from + at) % posts.length]!),
    )
    return pairs
      .filter((_, index) => index % historySizes.length === turn)
      .map(({ draft, post }): Lesson => ({ author: name, claims, draft, post, reworded: true }))
  })
  const neutralised = otherSizes.flatMap((size, part) => {
    const isOwn = (_: string, index: number) => index % otherSizes.length === part
    const claims = claimsFrom(posts.filter((post, index) => !isOwn(post, index)).slice(0, size))
    return posts
      .filter(isOwn)
      .map((post): Lesson => ({ author: name, claims, draft: neutralise(post), post, reworded: false }))
      .filter(({ draft }) => draft !== '')
  })
  return [...reworded, ...neutralised]
}

/** What is known of an author from some of their posts, as the stylist sees it. */
export function claimsFrom(posts: readonly string[]): ReadonlyMap<string, Claim> {
  const own = posts.map((text, index): Post => ({
    id: String(index),
    site: 'own',
    author: 'own',
    text,
    visibility: 'public',
  }))
  return claimsOf(profileOf(buildCounts(own)))
}
