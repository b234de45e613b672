import type { BoostedTrees } from './models/boosted-trees.ts'
import shipped from './weights.json' with { type: 'json' }

/** How one kind of edit is decided: the log-odds of a rate, moved by a weighted sum of signs, against a threshold. */
export interface DecisionWeights {
  bias: number
  /** By the sign's name. */
  weights: Readonly<Record<string, number>>
  /** Log-odds from which the edit is made at medium strength. */
  threshold: number
}

/** What drafts and posts tell of phrases. */
export interface WordTable {
  /** In how many drafts and in how many posts a phrase stands. */
  phrases: Readonly<Record<string, readonly number[]>>
  /** By `from>to`, and by `from` for all together: how often it could have been exchanged, and the words gained by it. */
  exchanges: Readonly<Record<string, readonly number[]>>
}

/** How exchanges of words are decided: by the words that one is likely to bring nearer to what the person would write. */
export interface WordWeights extends WordTable {
  /** The signs that the trees look at, in their order. */
  signs: readonly string[]
  gain: BoostedTrees
}

/** All that was learned. Numbers only. */
export interface StylistWeights {
  /** By trait and kind: `end-mark:stop>none`. A kind that was never learned is decided by the person's rate alone. */
  decisions: Readonly<Record<string, DecisionWeights>>
  words: WordWeights
}

/** What `npm run learn` made from the corpus in test/corpus. */
export const shippedWeights: StylistWeights = shipped

/** Weights of somebody who learned nothing. */
export const noWeights: StylistWeights = {
  decisions: {},
  words: { phrases: {}, exchanges: {}, signs: [], gain: { base: 0, trees: [] } },
}
