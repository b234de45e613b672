import type { Post } from '../posts/post.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import type { ChosenRewriter } from './choose-rewriter.ts'
import type { Waiting } from './waiting.ts'

/** What is known of whoever a draft is rewritten for. */
export interface Person {
  profile: StyleProfile
  /** In any order. */
  posts: readonly Post[]
}

/**
 * A draft in the voice of a person.
 * @param waiting is told every step; ending it is the caller's
 */
export async function rewriteInVoice(
  draft: string,
  { profile, posts }: Person,
  strength: number,
  { rewriter, voiceOf }: ChosenRewriter,
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<RewriteResult> {
  const newestFirst = posts.toSorted((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0))
  const voice = await voiceOf(profile, newestFirst, waiting)
  for await (const event of rewriter.rewrite({ draft, voice, strength }, signal)) {
    if (event.type === 'result') return event.result
    waiting?.at(event)
  }
  throw new Error('the rewriter ended without a result')
}
