import type { WordTable } from './weights.ts'

/**
 * What many people's drafts and posts tell of saying one phrase for another: how much more at home either is in posts than in
 * drafts, and what became of this very exchange, and of any for the phrase.
 * @param to empty where the phrase is dropped
 */
export function wordSigns({ phrases, exchanges }: WordTable, from: string, to: string): Record<string, number> {
  const [fromDrafts = 0, fromPosts = 0] = phrases[from] ?? []
  const [toDrafts = 0, toPosts = 0] = phrases[to] ?? []
  const [tried = 0, gained = 0] = exchanges[`${from}>${to}`] ?? []
  const [anyTried = 0, anyGained = 0] = exchanges[from] ?? []
  return {
    fromAtHome: Math.log((fromPosts + 0.5) / (fromDrafts + 0.5)),
    toAtHome: Math.log((toPosts + 0.5) / (toDrafts + 0.5)),
    fromKnown: Math.log1p(fromDrafts),
    toKnown: Math.log1p(toPosts),
    gained: gained / (tried + 2),
    tried: Math.log1p(tried),
    anyGained: anyGained / (anyTried + 3),
  }
}
