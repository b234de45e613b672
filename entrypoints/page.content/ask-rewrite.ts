import type { Answer } from '../../lib/editors/field-rewrite.ts'
import type { RewriteOutcome } from '../../lib/messaging/protocol.ts'
import { requestRewrite } from '../../lib/messaging/request-rewrite.ts'
import type { Account } from '../../lib/posts/post.ts'
import { isConnected } from './is-connected.ts'

/** Has a draft rewritten in the voice of an account; without one, in the voice that the person chose. */
export async function askRewrite(draft: string, account: Account | undefined, signal: AbortSignal): Promise<Answer> {
  try {
    return answerOf(await requestRewrite({ draft, ...(account && { account }) }, signal))
  } catch (error) {
    if (!isConnected()) return { state: 'outdated' }
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function answerOf(outcome: RewriteOutcome): Answer {
  if (outcome.state === 'done') {
    const { text, changes } = outcome.result
    return { state: 'done', text, changes, posts: outcome.posts }
  }
  if (outcome.state === 'cancelled') return { state: 'failed', reason: 'The rewrite was stopped before it was done.' }
  return outcome
}
