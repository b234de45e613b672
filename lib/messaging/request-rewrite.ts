import { askAgain } from './ask-again.ts'
import { background } from './client.ts'
import type { RewriteOutcome, RewriteRequest } from './protocol.ts'

/**
 * Has a draft rewritten, however often the worker ends meanwhile; aborting cancels the rewrite.
 * @throws the reason where it could not be asked for
 */
export async function requestRewrite(request: RewriteRequest, signal: AbortSignal): Promise<RewriteOutcome> {
  const id = await askAgain(() => background.startRewrite(request))
  const cancel = () => void background.cancelRewrite(id).catch(() => {})
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel)
  const outcome = await askAgain(() => background.awaitRewrite(id))
  signal.removeEventListener('abort', cancel)
  return outcome
}
