import type { Reading } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** So many emoji more than the draft are a matter of style. */
const mostMore = 5

/** Not many more emoji than the draft has: which ones, and where, is the person's style. */
export const fewSymbols: Look = ({ draft, reply }) => {
  const more = countOf(reply) - countOf(draft)
  const complaint = more > mostMore ? `The reply has ${more} emoji more than the draft.` : undefined
  return outcome('few-symbols', 'emoji within reason', complaint)
}

function countOf({ analysis }: Reading): number {
  return analysis.emoji.reduce((sum, { repeated }) => sum + repeated, 0)
}
