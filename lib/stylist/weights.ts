import shipped from './weights.json' with { type: 'json' }

/** How one kind of edit is decided: the log-odds of a rate, moved by a weighted sum of signs, against a threshold. */
export interface DecisionWeights {
  bias: number
  /** By the sign's name. */
  weights: Readonly<Record<string, number>>
  /** Log-odds from which the edit is made at medium strength. */
  threshold: number
}

/** All that was learned. Numbers only. */
export interface StylistWeights {
  /** By trait and kind: `end-mark:stop>none`. A kind that was never learned is decided by the person's rate alone. */
  decisions: Readonly<Record<string, DecisionWeights>>
}

/** What `npm run learn` made from the corpus in test/corpus. */
export const shippedWeights: StylistWeights = shipped
