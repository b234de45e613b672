import type { RewriteResult } from '../../lib/rewriting/rewriter.ts'

/** What happened, in a sentence or two: how many changes were made and where the draft went. */
export function summaryOf(result: RewriteResult, refused: number): string {
  const total = result.changes.length
  if (total === 0) return 'This already sounds like you.'
  const count = refused === 0 ? total : `${total - refused} of ${total}`
  return `${count} ${total === 1 ? 'change' : 'changes'} by your habits.${result.source === 'stylist' ? ' Nothing left this device.' : ''}`
}
