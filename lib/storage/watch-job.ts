import { liveQuery } from 'dexie'
import type { RewriteProgress } from '../rewriting/job.ts'
import { job } from './queries.ts'

/**
 * Tells how far a rewrite is, now and after every change, until the signal says that nobody looks any more.
 * @param site the host of a site that is told only of its own
 */
export function watchJob(
  id: string,
  tell: (progress: RewriteProgress) => void,
  signal: AbortSignal,
  site?: string,
): void {
  const watching = liveQuery(() => job(id)).subscribe((row) => {
    if (!row || signal.aborted || (site !== undefined && row.site !== site)) return
    const { phase, since, progress, words } = row
    tell({ phase, since, ...(progress !== undefined && { progress }), ...(words !== undefined && { words }) })
  })
  signal.addEventListener('abort', () => watching.unsubscribe())
}
