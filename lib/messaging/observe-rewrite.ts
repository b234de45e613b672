import { browser } from 'wxt/browser'
import type { RewriteProgress } from '../rewriting/job.ts'

/**
 * Is told how far a rewrite is, as long as the worker that was asked lives.
 * @returns what ends it
 */
export function observeRewrite(id: string, on: (progress: RewriteProgress) => void): () => void {
  const port = browser.runtime.connect({ name: `rewrite ${id}` })
  port.onMessage.addListener(on)
  return () => port.disconnect()
}
