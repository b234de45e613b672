import { setImmediate } from 'node:timers/promises'
import type { Post } from '../posts/post.ts'
import { addPost, emptyCounts, profileOf } from '../profile/build.ts'
import type { StyleProfile } from '../profile/style-profile.ts'

/** The profile of some posts, built in steps, so that the person can stop it. */
export async function buildProfile(posts: readonly Post[], signal: AbortSignal): Promise<StyleProfile> {
  const counts = emptyCounts()
  for (const [index, post] of posts.entries()) {
    if (index % 1000 === 999) {
      await setImmediate()
      signal.throwIfAborted()
    }
    addPost(counts, post)
  }
  return profileOf(counts)
}
