import type { Candidate } from './candidates.ts'
import { predictTrees } from './models/boosted-trees.ts'
import type { StylistWeights } from './weights.ts'

/** Log-odds from which an edit is made that nothing was learned of. */
const plainThreshold = 0.2
/** Log-odds over the threshold of which a drastic edit is never more. */
const drastic = -0.25
/** Words that an exchange of words must be likely to gain at medium strength, and how many log-odds a word is worth. */
const leastGain = 0.05
const perWord = 10

/** How far over its threshold for medium strength an edit is, in log-odds. */
export function marginOf(candidate: Candidate, weights: StylistWeights): number {
  const margin = learnedMargin(candidate, weights)
  return candidate.proposal.isDrastic ? Math.min(margin, drastic) : margin
}

/** How far over its threshold an edit must be at a strength of 0 to 1: at 0 only what is nearly sure. */
export function leastMargin(strength: number): number {
  const s = Math.min(Math.max(strength, 0), 1)
  return s <= 0.5 ? 2.25 - 4.5 * s : 0.5 - s
}

function learnedMargin({ decision, lean, signs, exchange }: Candidate, { decisions, words }: StylistWeights): number {
  if (exchange) {
    const row = words.signs.map((sign) => signs[sign] ?? 0)
    return perWord * (predictTrees(words.gain, row) - leastGain)
  }
  const learned = decisions[decision]
  if (!learned) return lean - plainThreshold
  let score = lean + learned.bias
  for (const sign in learned.weights) score += learned.weights[sign]! * (signs[sign] ?? 0)
  return score - learned.threshold
}
