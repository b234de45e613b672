import type { RewriteResult } from '../../lib/rewriting/rewriter.ts'
import { costInWords, tokensInWords } from '../ui/token-use.ts'

/** What happened, in a sentence or two: how many changes were made and by whom. */
export function summaryOf(result: RewriteResult, refused: number): string {
  const total = result.changes.length
  const { source, asked } = result
  const who = source === 'stylist' ? 'by the stylist on this device' : `by ${asked?.label ?? source}, checked`
  if (total === 0)
    return `This already sounds like you, ${source === 'stylist' ? 'says the stylist on this device' : `says ${asked?.label ?? source}`}.`
  const count = refused === 0 ? total : `${total - refused} of ${total}`
  const changes = `${count} ${total === 1 ? 'change' : 'changes'}`
  return source === 'stylist' ? `${changes} by your habits, ${who}.` : `${changes}, ${who}.`
}

/** What asking a model took, in tokens and, where it is known, in dollars; nothing where none was asked. */
export function priceOf({ asked }: RewriteResult): string | undefined {
  if (!asked || asked.requests === 0) return undefined
  const requests = asked.requests === 1 ? '' : `${asked.requests} requests, `
  const cost = asked.cost === undefined ? '' : `, ${costInWords(asked.cost)}`
  return `${requests}${tokensInWords(asked.tokens)}${cost}`
}
