import type { StyleProfile } from '../profile/style-profile.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import { stylistRewriter } from '../rewriting/stylist-rewriter.ts'

/** A draft in the voice of whoever has that profile. */
export async function rewriteInVoice(
  draft: string,
  profile: StyleProfile,
  strength: number,
  signal: AbortSignal,
): Promise<RewriteResult> {
  const task = { draft, voice: { profile, switchedOff: [] }, strength }
  for await (const event of stylistRewriter.rewrite(task, signal)) {
    if (event.type === 'result') return event.result
  }
  throw new Error('the rewriter ended without a result')
}
