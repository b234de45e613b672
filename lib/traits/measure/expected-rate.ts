import type { PopulationRate } from '../trait.ts'
import { logit } from './rate.ts'

/**
 * What to expect of one part of a habit before it was seen: the usual rate of the part, moved by as much as the person is unlike
 * others (difference of log-odds) in the whole. Where nothing is known of the part, it is taken to be as usual as the whole.
 * @param weight how many observations of the part that expectation is worth
 */
export function expectedRate(
  part: PopulationRate | undefined,
  whole: { rate: number; usual: number },
  weight: number,
): PopulationRate {
  if (!part) return { rate: whole.rate, weight }
  const odds = Math.exp(logit(part.rate) + logit(whole.rate) - logit(whole.usual))
  return { rate: odds / (1 + odds), weight }
}
