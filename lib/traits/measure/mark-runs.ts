import type { Analysis } from '../../text/analysis.ts'
import { plainMarks } from '../../text/marks.ts'
import { overlapsAny } from '../../text/span.ts'
import type { Claim, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { mostly, otherwise } from './habit.ts'
import { measure, ranked, rateOf, seen, shrunk } from './rate.ts'

/** Whether a mark comes in runs, and of what length. */
export interface MarkRunsClaim extends Claim {
  length: number
  /** How often the other mark stands with it, and how they are written then. */
  mixed: { form: string; count: number; of: number }
}

const longest = 5
/** Who repeats a mark less often might want a draft's runs cut, who does so more might want it repeated. */
const sometimes = 0.2
/** How often people mix "?" and "!", and what that knowledge is worth. */
const mixedByOthers = { rate: 0.02, weight: 10 }

/**
 * A trait about how often a mark is repeated: "!" or "!!!".
 * @param mixes whether it counts where the other mark stands with it ("?!")
 */
export function markRuns(definition: { id: string; mark: '!' | '?'; mixes: boolean }): Trait<MarkRunsClaim> {
  const { id, mark, mixes } = definition
  const feature = 'punctuation'
  const find = ({ text, entities }: Analysis) =>
    text.includes(mark) || /[！？؟]/.test(text)
      ? [...text.matchAll(/(?<![!?！？؟])[!?！？؟]+(?![!?！？؟])/g)]
          .map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            written: match[0],
            marks: plainMarks(match[0]),
          }))
          .filter(({ marks }) => marks.includes(mark) && (mixes || !/!\?|\?!/.test(marks)))
          .filter((span) => !overlapsAny(span, entities))
      : []
  return {
    id,
    feature,
    count: (post) =>
      find(post).flatMap(({ marks }) => {
        if (isMixed(marks)) return ['mixed', `mixed:${marks.slice(0, longest)}`]
        return marks.length === 1 ? ['single'] : ['run', `length:${Math.min(marks.length, longest)}`]
      }),
    rates: (tally) => ({ [id]: rateOf(tally, 'run', 'single') }),
    claim(tally, population) {
      const rate = rateOf(tally, 'run', 'single')
      if (rate.of === 0) return undefined
      const claim = measure({ id, feature }, rate, population, id, [mostly(rate) ? 'run' : 'single'], !mostly(rate))
      const count = seen(tally, 'mixed')
      return {
        ...claim,
        length: Number(ranked(tally, 'length:')[0]?.[0] ?? 2),
        mixed: { form: ranked(tally, 'mixed:')[0]?.[0] ?? '?!', count, of: count + rate.of },
      }
    },
    describe: (claim) =>
      (mostly(claim)
        ? `${you(claim, `repeat "${mark}", most often as "${mark.repeat(claim.length)}"`)} (${times(claim)})`
        : `${you(otherwise(claim), `write a single "${mark}"`)} (${times(otherwise(claim))})`) +
      (claim.mixed.count > 0 ? `; "${claim.mixed.form}" ${times(claim.mixed)}.` : '.'),
    propose: (draft, claim) =>
      find(draft).flatMap(({ start, end, written, marks }) => {
        const where = { start, end, trait: id }
        const own = written[0]!
        const mixedRate = shrunk(claim.mixed, mixedByOthers)
        const mixed = {
          ...where,
          replacement: isMixed(marks) ? markOf(mark, written) : claim.mixed.form,
          kind: isMixed(marks) ? 'pure' : 'mixed',
          shows: isMixed(marks) ? ['single', 'run'] : ['mixed'],
          against: isMixed(marks) ? ['mixed'] : ['single', 'run'],
          // Who mixes them now and then may well mean what stands in the draft.
          rate: isMixed(marks) ? Math.max(0, 1 - 20 * mixedRate) : mixedRate,
          of: claim.mixed.of,
          usual: isMixed(marks) ? 1 - mixedByOthers.rate : mixedByOthers.rate,
          evidence: `you write "${claim.mixed.form}", ${times(claim.mixed)}`,
        }
        if (isMixed(marks)) return [mixed]
        const run = marks.length === 1
        // Either runs are made or taken out, so that the one never undoes the other.
        const repeats = run === claim.rate >= sometimes
        const repeated = {
          ...where,
          replacement: run ? own.repeat(claim.length) : own,
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
        return [...(repeats ? [repeated] : []), ...(claim.mixed.count > 0 && own === mark ? [mixed] : [])]
      }),
  }
}

function isMixed(marks: string): boolean {
  return /!\?|\?!/.test(marks)
}

/** The mark as it is written in a run of both. */
function markOf(mark: '!' | '?', written: string): string {
  return [...written].find((one) => plainMarks(one) === mark) ?? mark
}
