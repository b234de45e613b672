import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny } from '../../text/span.ts'
import type { Claim, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { mostly, otherwise } from './habit.ts'
import { measure, ranked, rateOf, tallyOf } from './rate.ts'

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
  return {
    id,
    feature,
    count: (post) =>
      tallyOf(
        find(post).flatMap(({ start, end }) =>
          end - start === 1 ? ['single'] : ['run', `length:${Math.min(end - start, 5)}`],
        ),
      ),
    rates: (tally) => ({ [id]: rateOf(tally, 'run', 'single') }),
    claim(tally, population) {
      const rate = rateOf(tally, 'run', 'single')
      if (rate.of === 0) return undefined
      const claim = measure({ id, feature }, rate, population, id, [mostly(rate) ? 'run' : 'single'], !mostly(rate))
      return { ...claim, length: Number(ranked(tally, 'length:')[0]?.[0] ?? 2) }
    },
    describe: (claim) =>
      mostly(claim)
        ? `${you(claim, `repeat "${mark}", most often as "${mark.repeat(claim.length)}"`)} (${times(claim)}).`
        : `${you(otherwise(claim), `write a single "${mark}"`)} (${times(otherwise(claim))}).`,
    propose: (draft, claim) =>
      find(draft).map((span) => {
        const run = span.end - span.start === 1
        return {
          ...span,
          replacement: run ? mark.repeat(claim.length) : mark,
          trait: id,
          kind: run ? 'run' : 'single',
          shows: [run ? 'run' : 'single'],
          against: [run ? 'single' : 'run'],
          rate: run ? claim.rate : 1 - claim.rate,
          of: claim.of,
          usual: run ? claim.usual : 1 - claim.usual,
          evidence: run
            ? `you repeat ${mark}, ${times(claim)}`
            : `you write a single ${mark}, ${times(otherwise(claim))}`,
        }
      }),
  }
}
