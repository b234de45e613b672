import type { Analysis } from '../text/analysis.ts'
import { logit } from '../traits/measure/rate.ts'
import { lexiconByPhrase } from '../traits/words/lexicon.ts'
import type { Candidate } from './candidates.ts'

/** How far a threshold is moved at most for what the person does every other time, in log-odds. */
const width = 1.25
/** Log-odds of a rate from which on nothing is moved: what the person does in nearly three times of four, they do. */
const settled = 1
/** The same for what is in some posts and not in others, such as an emoji: nobody has it in all who has it in half. */
const widthOfAdded = 0.8
/** Who does a thing less often than this, or leaves it less often, does not vary. */
const leastVarying = 0.1

/**
 * What makes one draft's rewrite differ from another's where the person varies: how far a candidate is moved towards being
 * made, in log-odds, the same whenever this draft is rewritten. It hangs on the longest word that no edit exchanges,
 * so that the rewrite is seen as its draft was.
 */
export function variationOf({ words }: Analysis): (candidate: Candidate) => number {
  const phrases = lexiconByPhrase()
  let anchor = ''
  for (const { lower } of words) {
    if (lower.length > anchor.length && !lower.includes("'") && !phrases.has(lower)) anchor = lower
  }
  const seed = anchor.replace(/(.)\1+/gu, '$1').replace(/g$/, '')
  return ({ proposal: { trait, kind, rate }, exchange }) => {
    if (exchange || Math.min(rate, 1 - rate) < leastVarying) return 0
    const varies = width * Math.max(0, 1 - Math.abs(logit(rate)) / settled)
    const moved = (kind === 'with' ? widthOfAdded : varies) * (2 * shareOf(`${seed} ${trait}`) - 1)
    // What the person does less often gains what its opposite loses, so that no edit is undone by the next round.
    return rate < 0.5 ? moved : -moved
  }
}

/** A number from 0 to 1 that a text always gives: FNV-1a, with a last stirring. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}
