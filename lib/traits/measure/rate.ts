import type { Claim, Feature, Outcomes, Population, PopulationRate, Tally } from '../trait.ts'

/** With fewer opportunities than this nothing is told to the reader. */
export const fewest = 5

/** Knows nothing of other people: even, and worth little. */
const unknown: PopulationRate = { rate: 0.5, weight: 2 }

/** `count` of `of` opportunities. */
export interface Rate {
  count: number
  of: number
}

/** The number under a key of a tally, 0 where it has none. */
export function seen(tally: Tally, outcome: string): number {
  return tally[outcome] ?? 0
}

/** How often each of some outcomes is among them. */
export function tallyOf(outcomes: Outcomes): Tally {
  const tally: Record<string, number> = {}
  for (const outcome of outcomes) tally[outcome] = seen(tally, outcome) + 1
  return tally
}

/** How often it was so, of the times that it was either so or not. */
export function rateOf(tally: Tally, yes: string, no: string): Rate {
  const count = seen(tally, yes)
  return { count, of: count + seen(tally, no) }
}

/** All of a tally's outcomes that begin with a prefix, without it, most seen first, ties in the order of the alphabet. */
export function ranked(tally: Tally, prefix: string): [outcome: string, count: number][] {
  return Object.entries(tally)
    .filter(([outcome]) => outcome.startsWith(prefix))
    .map(([outcome, count]): [string, number] => [outcome.slice(prefix.length), count])
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
}

/** The rate shrunk towards the usual one: the mean of a beta distribution whose prior is the population's. */
export function shrunk({ count, of }: Rate, usual: PopulationRate = unknown): number {
  return (count + usual.rate * usual.weight) / (of + usual.weight)
}

/**
 * The 95 % score interval of a proportion.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilson({ count, of }: Rate): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const z = 1.96
  const p = count / of
  const middle = p + (z * z) / (2 * of)
  const margin = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * of)) / of)
  const whole = 1 + (z * z) / of
  return { low: Math.max(0, (middle - margin) / whole), high: Math.min(1, (middle + margin) / whole) }
}

/** The log-odds of a rate, held within what a thousand observations could tell. */
export function logit(rate: number): number {
  const inside = Math.min(Math.max(rate, 1e-3), 1 - 1e-3)
  return Math.log(inside / (1 - inside))
}

/** Kullback-Leibler divergence of two coins, in bits: what one observation tells against the usual rate. */
export function divergence(rate: number, usual: number): number {
  const inside = (value: number) => Math.min(Math.max(value, 1e-4), 1 - 1e-4)
  const p = inside(rate)
  const q = inside(usual)
  return p * Math.log2(p / q) + (1 - p) * Math.log2((1 - p) / (1 - q))
}

/** What the population does, or that nothing is known of it. */
export function usualRate(population: Population, key: string): PopulationRate {
  return population[key] ?? unknown
}

/**
 * The measured part of a claim.
 * @param key under which the population's rate stands
 * @param shownBy the outcomes that show what the claim's sentence says
 * @param negated whether that sentence speaks of the other answer ("no comma")
 */
export function measure(
  trait: { id: string; feature: Feature },
  rate: Rate,
  population: Population,
  key: string,
  shownBy: readonly string[],
  negated = false,
): Claim {
  const usual = usualRate(population, key)
  const own = shrunk(rate, usual)
  const share = rate.of === 0 ? 0 : rate.count / rate.of
  return {
    trait: trait.id,
    feature: trait.feature,
    ...rate,
    rate: own,
    ...wilson(rate),
    usual: usual.rate,
    distinctiveness: divergence(own, usual.rate),
    said: negated ? { share: 1 - share, usual: 1 - usual.rate } : { share, usual: usual.rate },
    shownBy,
  }
}
