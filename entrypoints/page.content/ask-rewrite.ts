import type { Answer } from '../../lib/editors/field-rewrite.ts'
import { background } from '../../lib/messaging/client.ts'
import type { RewriteOutcome } from '../../lib/messaging/protocol.ts'
import type { Account } from '../../lib/posts/post.ts'
import { isConnected } from './is-connected.ts'

/** Has a draft rewritten in the voice of an account; without one, in the voice that the person chose. */
export async function askRewrite(draft: string, account: Account | undefined, signal: AbortSignal): Promise<Answer> {
  try {
    const id = await persistently(() => background.startRewrite({ draft, ...(account && { account }) }))
    const cancel = () => void background.cancelRewrite(id).catch(() => {})
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel)
    const outcome = await persistently(() => background.awaitRewrite(id))
    signal.removeEventListener('abort', cancel)
    return answerOf(outcome)
  } catch (error) {
    if (!isConnected()) return { state: 'outdated' }
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The worker may end in the middle; asked again, it starts and goes on with the same job. */
async function persistently<T>(ask: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (tries === 1 || !isConnected()) throw error
    return persistently(ask, tries - 1)
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
