import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny } from '../../text/span.ts'
import type { Claim, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { mostly, otherwise } from './habit.ts'
import { fewest, measure, ranked, seen } from './rate.ts'

/** Whether a mark comes in runs, and of what length. */
export interface MarkRunsClaim extends Claim {
  length: number
}

/** A trait about how often a mark is repeated: "!" or "!!!". */
export function markRuns(definition: { id: string; mark: '!' | '?' }): Trait<MarkRunsClaim> {
  const { id, mark } = definition
  const feature = 'punctuation'
  const pattern = new RegExp(`(?<![!?])\\${mark}+(?![!?])`, 'g')
  const find = ({ text, entities }: Analysis) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => !overlapsAny(span, entities))
  const rateOf = (tally: Readonly<Record<string, number>>) => ({
    count: seen(tally, 'run'),
    of: seen(tally, 'run') + seen(tally, 'single'),
  })
  return {
    id,
    feature,
    count(post) {
      const tally: Record<string, number> = {}
      for (const { start, end } of find(post)) {
        const length = end - start
        for (const outcome of length === 1 ? ['single'] : ['run', `length:${Math.min(length, 5)}`]) {
          tally[outcome] = seen(tally, outcome) + 1
        }
      }
      return tally
    },
    rates: (tally) => ({ [id]: rateOf(tally) }),
    claim(tally, population) {
      const rate = rateOf(tally)
      if (rate.of < fewest) return undefined
      const claim = measure({ id, feature }, rate, population, id, [mostly(rate) ? 'run' : 'single'], !mostly(rate))
      return { ...claim, length: Number(ranked(tally, 'length:')[0]?.[0] ?? 2) }
    },
    describe: (claim) =>
      mostly(claim)
        ? `${you(claim, `repeat "${mark}", most often as "${mark.repeat(claim.length)}"`)} (${times(claim)}).`
        : `${you(otherwise(claim), `write a single "${mark}"`)} (${times(otherwise(claim))}).`,
    propose(draft, claim) {
      const runs = claim.rate >= 0.5
      return find(draft)
        .filter(({ start, end }) => end - start > 1 !== runs)
        .map((span) => ({
          ...span,
          replacement: runs ? mark.repeat(claim.length) : mark,
          trait: id,
          confidence: runs ? claim.rate : 1 - claim.rate,
          evidence: runs
            ? `you repeat ${mark}, ${times(claim)}`
            : `you write a single ${mark}, ${times(otherwise(claim))}`,
        }))
    },
  }
}
