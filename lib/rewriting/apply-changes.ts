import { applyEdits } from '../text/edits.ts'
import type { Change } from './rewriter.ts'

/** The draft with those changes applied: all of a result's, or those that the person did not refuse. */
export function applyChanges(draft: string, changes: readonly Change[]): string {
  return applyEdits(
    draft,
    changes.map(({ at, from, to }) => ({ start: at, end: at + from.length, replacement: to })),
  )
}
