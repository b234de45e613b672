import type { Post } from '../../lib/posts/post.ts'
import { buildCounts, profileOf } from '../../lib/profile/build.ts'
import type { Voice } from '../../lib/rewriting/rewriter.ts'
import { highPosts, lowPosts } from '../cli/invented-posts.ts'

/** Invented texts as somebody's posts, the first the newest. */
export function postsFrom(texts: readonly string[]): Post[] {
  return texts.map((text, index) => ({
    id: String(index),
    site: 'mastodon',
    author: 'juno',
    text,
    createdAt: 1_700_000_000_000 - index,
    visibility: 'public',
  }))
}

/** The voice of who wrote those texts. */
export function voiceFrom(texts: readonly string[]): Voice {
  const posts = postsFrom(texts)
  return { profile: profileOf(buildCounts(posts)), switchedOff: [], posts }
}

/** No capitals, no full stop at the end, "u" and "&". */
export const lowVoice = voiceFrom(lowPosts)

/** Whole sentences, with capitals and full stops. */
export const highVoice = voiceFrom(highPosts)
