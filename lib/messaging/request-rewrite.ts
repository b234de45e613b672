import type { RewriteProgress } from '../rewriting/job.ts'
import { askAgain } from './ask-again.ts'
import { background } from './client.ts'
import { observeRewrite } from './observe-rewrite.ts'
import type { RewriteOutcome, RewriteRequest } from './protocol.ts'

/**
 * Has a draft rewritten, however often the worker ends meanwhile; aborting cancels the rewrite.
 * @param onProgress is told how far it is
 * @throws the reason where it could not be asked for
 */
export async function requestRewrite(
  request: RewriteRequest,
  signal: AbortSignal,
  onProgress?: (progress: RewriteProgress) => void,
): Promise<RewriteOutcome> {
  const id = await askAgain(() => background.startRewrite(request))
  const cancel = () => void background.cancelRewrite(id).catch(() => {})
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel)
  const outcome = await askAgain(async () => {
    const stopObserving = onProgress && observeRewrite(id, onProgress)
    return background.awaitRewrite(id).finally(stopObserving)
  })
  signal.removeEventListener('abort', cancel)
  return outcome
}
