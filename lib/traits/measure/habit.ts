import type { Trait } from '../trait.ts'
import { fewest, measure, type Rate, rateOf } from './rate.ts'

/**
 * A trait that asks one yes-or-no question at each opportunity.
 * @param yes the outcome whose rate is claimed
 * @param no the other one
 * @param speaksOf `yes` where the sentence speaks of "yes" however rare it is; else it speaks of the more frequent answer
 * @param fewest opportunities below which nothing is claimed
 */
export function habit(
  definition: Omit<Trait, 'rates' | 'claim'> & { yes: string; no: string; speaksOf?: 'yes'; fewest?: number },
): Trait {
  const { yes, no, speaksOf, fewest: needed = fewest, ...trait } = definition
  return {
    ...trait,
    rates: (tally) => ({ [trait.id]: rateOf(tally, yes, no) }),
    claim(tally, population) {
      const rate = rateOf(tally, yes, no)
      if (rate.of < needed) return undefined
      const shown = (speaksOf ? rate.count > 0 : mostly(rate)) ? yes : no
      return measure(trait, rate, population, trait.id, [shown], !speaksOf && shown === no)
    },
  }
}

/** The counts of the other answer. */
export function otherwise({ count, of }: Rate): Rate {
  return { count: of - count, of }
}

/** Whether "yes" is what the person does more often than not, as measured: for the words of a claim. */
export function mostly({ count, of }: Rate): boolean {
  return count * 2 >= of
}
