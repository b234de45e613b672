import { setImmediate } from 'node:timers/promises'
import type { Post } from '../posts/post.ts'
import { addPosts, emptyCounts, profileOf } from '../profile/build.ts'
import type { StyleProfile } from '../profile/style-profile.ts'

/** Posts that are counted before it is looked whether to go on. */
const step = 1000

/** The profile of some posts, built in steps, so that the person can stop it. */
export async function buildProfile(posts: readonly Post[], signal: AbortSignal): Promise<StyleProfile> {
  const counts = emptyCounts()
  for (let index = 0; index < posts.length; index += step) {
    if (index > 0) {
      await setImmediate()
      signal.throwIfAborted()
    }
    addPosts(counts, posts.slice(index, index + step))
  }
  return profileOf(counts)
}
