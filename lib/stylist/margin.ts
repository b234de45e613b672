import type { Candidate } from './candidates.ts'
import type { StylistWeights } from './weights.ts'

/** Log-odds from which an edit is made that nothing was learned of. */
const plainThreshold = 0.2

/** The log-odds that the person would have an edit so, over those from which it is made at medium strength. */
export function marginOf({ decision, lean, signs }: Candidate, { decisions }: StylistWeights): number {
  const learned = decisions[decision]
  if (!learned) return lean - plainThreshold
  let score = lean + learned.bias
  for (const [sign, weight] of Object.entries(learned.weights)) score += weight * (signs[sign] ?? 0)
  return score - learned.threshold
}

/** How far over its threshold an edit must be at a strength of 0 to 1: at 0 only what is nearly sure. */
export function leastMargin(strength: number): number {
  const s = Math.min(Math.max(strength, 0), 1)
  return s <= 0.5 ? 2 - 4 * s : 0.5 - s
}
