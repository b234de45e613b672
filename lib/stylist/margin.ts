import type { Candidate } from './candidates.ts'
import { predictTrees } from './models/boosted-trees.ts'
import type { StylistWeights } from './weights.ts'

/** Log-odds from which an edit is made that nothing was learned of. */
const plainThreshold = 0.1
/** Log-odds over the threshold of which a drastic edit is never more. */
const drastic = -0.25
/** Posts that leave one log-odd of doubt. */
const usualLeastPosts = 3.5
/** Words that an exchange of words must be likely to gain at medium strength, and how many log-odds a word is worth. */
const leastGain = 0.05
const perWord = 10

/** How far over its threshold for medium strength an edit is, in log-odds. */
export function marginOf(candidate: Candidate, weights: StylistWeights): number {
  const margin = learnedMargin(candidate, weights) - doubtOf(candidate)
  return candidate.proposal.isDrastic ? Math.min(margin, drastic) : margin
}

/** What too few posts take from an edit's margin: three posts show little. Exchanges of words have rules of their own. */
function doubtOf({ proposal: { leastPosts = usualLeastPosts }, posts, exchange }: Candidate): number {
  return exchange ? 0 : (leastPosts / posts) ** 4
}

/** How far over its threshold an edit must be at a strength of 0 to 1: at 0 only what is nearly sure. */
export function leastMargin(strength: number): number {
  const s = Math.min(Math.max(strength, 0), 1)
  return s <= 0.5 ? 3 - 6 * s : 2 * (0.5 - s)
}

function learnedMargin({ decision, lean, signs, exchange }: Candidate, { decisions, words }: StylistWeights): number {
  if (exchange) {
    const row = words.signs.map((sign) => signs[sign] ?? 0)
    const gain = perWord * (predictTrees(words.gain, row) - leastGain)
    // Few drafts of the lessons have a machine's words, so of these the person's posts tell more than what was learned.
    return exchange.isOfMachines ? Math.max(gain, lean - plainThreshold + gain / 10) : gain
  }
  const learned = decisions[decision]
  if (!learned) return lean - plainThreshold
  let score = lean + learned.bias
  for (const sign in learned.weights) score += learned.weights[sign]! * (signs[sign] ?? 0)
  return score - learned.threshold
}
