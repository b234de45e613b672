import type { RewriteResult } from '../../lib/rewriting/rewriter.ts'

/** Where the rewriting of a draft stands. What was shown stays until there is something newer. */
export interface Rewriting {
  working: boolean
  shown?: { draft: string; result: RewriteResult } | undefined
  /** A sentence, where the last attempt failed. */
  problem?: string | undefined
}
