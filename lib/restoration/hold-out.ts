import { seededRandom } from '../metrics/seeded-random.ts'
import { showsStyle } from '../posts/selection.ts'
import { findEntities } from '../text/entities.ts'
import { findWords } from '../text/words.ts'
import { neutralise } from './neutralise.ts'

/** What is read of a post. */
export interface OwnPost {
  text: string
  /** Epoch milliseconds. */
  createdAt?: number | undefined
  /** Somebody else's words, passed on. */
  repost?: boolean
}

/** The sizes of a hold-out. They are part of what a case is: a change of them is a new version of the data set. */
export const holdOutSizes = {
  /** Own posts, counted once, below which nothing is held out. */
  fewestPosts: 20,
  /** One of so many is held out. */
  oneOf: 5,
  /** Posts held out of one person at most. */
  mostHeldOut: 20,
  /** Of the others at most so many are kept to learn from. */
  mostHistory: 500,
  /** Characters of a post that is held out, at most: what is longer is no draft of a post. */
  longestDraft: 500,
  /** Words from which on two posts with the same ones are one that was sent again; shorter ones are what anybody repeats. */
  fewestWords: 4,
} as const

/** One person's posts: some to be written again, the others to learn from. */
export interface HoldOut<Kept extends OwnPost = OwnPost> {
  /** Oldest first where there are dates, else in their order. */
  heldOut: { post: Kept; draft: string }[]
  history: Kept[]
}

/**
 * Holds out a fifth of a person's posts, each with the neutral draft from which it is to be restored: the newest where
 * all posts have dates, else drawn by seed. Reposts and posts without words are left out, and of posts with the same
 * text all but the first. A post is held out only if its draft has words left and no other post has the same words, as
 * a post has that is sent again with another link; the others stay to learn from.
 * @param person so that two people's draws differ
 * @returns nothing where the person has too few posts
 */
export function holdOut<Kept extends OwnPost>(
  posts: readonly Kept[],
  { seed, person = '' }: { seed: number; person?: string },
): HoldOut<Kept> | undefined {
  const { fewestPosts, oneOf, mostHeldOut, mostHistory } = holdOutSizes
  const own = inOrder(posts)
  if (own.length < fewestPosts) return undefined
  const preferred = areDated(own) ? own.toReversed() : seededRandom(seed, `hold-out:${person}`).shuffled(own)
  const again = sentAgain(own)
  const drafts = new Map<Kept, string>()
  const most = Math.min(mostHeldOut, Math.floor(own.length / oneOf))
  for (const post of preferred) {
    if (drafts.size === most) break
    const draft = again.has(post) ? undefined : draftOf(post)
    if (draft !== undefined) drafts.set(post, draft)
  }
  const kept = new Set(preferred.filter((post) => !drafts.has(post)).slice(0, mostHistory))
  return {
    heldOut: own.flatMap((post) => (drafts.has(post) ? [{ post, draft: drafts.get(post)! }] : [])),
    history: own.filter((post) => kept.has(post)),
  }
}

/** A person's own posts with words of their own, each text once, in their order. */
export function ownPosts<Kept extends OwnPost>(posts: readonly Kept[]): Kept[] {
  return eachOnce(posts.filter(isOwn))
}

/** Whether all have a date, so that they have an order in time. */
export function areDated(posts: readonly OwnPost[]): boolean {
  return posts.every(({ createdAt }) => createdAt !== undefined)
}

function isOwn(post: OwnPost): boolean {
  return !post.repost && !isOldRepost(post.text.trim()) && showsStyle(post)
}

function eachOnce<Kept extends OwnPost>(posts: readonly Kept[]): Kept[] {
  const texts = new Set<string>()
  return posts.filter(({ text }) => {
    const before = texts.size
    return texts.add(text.trim()).size > before
  })
}

/** Before sites had a button for it, people passed a post on by writing "RT @name:" before it. */
function isOldRepost(text: string): boolean {
  return /^RT:? ?@/.test(text)
}

/** The posts whose words another one has, too. */
function sentAgain<Kept extends OwnPost>(posts: readonly Kept[]): Set<Kept> {
  const byWords = Map.groupBy(posts, wordsOf)
  byWords.delete('')
  return new Set([...byWords.values()].filter((alike) => alike.length > 1).flat())
}

/** What a post says whatever its case, marks, links, mentions, hashtags and numbers; nothing where that is short. */
function wordsOf({ text }: OwnPost): string {
  const words = findWords(text, findEntities(text))
  return words.length < holdOutSizes.fewestWords ? '' : words.map(({ lower }) => lower).join(' ')
}

/** The neutral form of a post, if it may be held out. */
function draftOf({ text }: OwnPost): string | undefined {
  if (text.length > holdOutSizes.longestDraft) return undefined
  const draft = neutralise(text)
  return findWords(draft, findEntities(draft)).length > 0 ? draft : undefined
}

/** The person's own posts, oldest first where all have dates, whatever the order in which they come. */
function inOrder<Kept extends OwnPost>(posts: readonly Kept[]): readonly Kept[] {
  const own = posts.filter(isOwn)
  return eachOnce(areDated(own) ? own.toSorted(older) : own)
}

/** Oldest first, ties by text: the same whatever the order in which posts come. */
function older(one: OwnPost, other: OwnPost): number {
  return one.createdAt! - other.createdAt! || Number(one.text > other.text) - Number(one.text < other.text)
}
