import { matchCase } from '../text/match-case.ts'
import type { Analysis } from '../text/analysis.ts'
import { findRuns, indexPhrases, type WordRun } from '../text/word-runs.ts'
import { bareForms, type ContractionPair, contractionPairs } from './measure/contraction-pairs.ts'
import { adverb, times, you } from './measure/frequency.ts'
import { mostly, otherwise } from './measure/habit.ts'
import { fewest, measure, type Rate, rateOf, shrunk, tallyOf } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'contractions'
const feature = 'abbreviation'

/** Whether "do not" is contracted to "don't", as a whole and for each pair of forms. */
export interface ContractionClaim extends Claim {
  pairs: Record<string, Rate>
}

const unique = contractionPairs.filter(
  (pair, index) => contractionPairs.findIndex(({ short }) => short === pair.short) === index,
)
const forms = indexPhrases<{ pair: ContractionPair; form: 'full' | 'short' }>([
  ...contractionPairs.map((pair) => [pair.full, { pair, form: 'full' }] as const),
  ...unique.map((pair) => [pair.short, { pair, form: 'short' }] as const),
  ...[...bareForms].flatMap(([bare, written]) => {
    const pair = unique.find(({ short }) => short === written)
    return pair ? [[bare, { pair, form: 'short' }] as const] : []
  }),
])

/** Full forms against contractions. */
export const contractions: Trait<ContractionClaim> = {
  id,
  feature,
  count: (post) => tallyOf(places(post).flatMap(({ entry: { form, pair } }) => [form, `${form}:${pair.short}`])),
  rates: (tally) => ({ [id]: rateOf(tally, 'short', 'full') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'short', 'full')
    if (rate.of < fewest) return undefined
    const pairs: ContractionClaim['pairs'] = {}
    for (const { short } of contractionPairs) {
      pairs[short] = rateOf(tally, `short:${short}`, `full:${short}`)
    }
    return {
      ...measure({ id, feature }, rate, population, id, [mostly(rate) ? 'short' : 'full'], !mostly(rate)),
      pairs,
    }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'contract')} ("don't", "I'm"): ${times(claim)}.`
      : `${you(otherwise(claim), 'write in full')} ("do not", "I am"): ${times(otherwise(claim))}.`,
  propose(draft, claim) {
    return places(draft).flatMap((run) => {
      const { pair, form } = run.entry
      const own = claim.pairs[pair.short]!
      const short = shrunk(own, { rate: claim.rate, weight: 4 })
      const contracts = short >= 0.5
      if (contracts === (form === 'short') || (!contracts && !expandable(run))) return []
      const written = draft.text.slice(run.start, run.end)
      const shown = contracts ? own : otherwise(own)
      const [mine, instead] = contracts ? [pair.short, pair.full] : [pair.full, pair.short]
      return [
        {
          start: run.start,
          end: run.end,
          replacement: withI(matchCase(written, mine), written),
          trait: id,
          // A pair that the person never used in either form may be one that they shorten in another way ("u r").
          confidence: Math.min(contracts ? short : 1 - short, own.of === 0 ? 0.85 : 1),
          evidence:
            own.of >= 3
              ? `you write ${withI(mine, 'I')} for ${withI(instead, 'I')}, ${times(shown)}`
              : contracts
                ? `you ${adverb(claim)} contract, ${times(claim)}`
                : `you ${adverb(otherwise(claim))} write in full, ${times(otherwise(claim))}`,
        },
      ]
    })
  },
}

/** "I" stays a capital unless it was written small: that is another trait's matter. */
function withI(form: string, written: string): string {
  return /^i\b/.test(form) && !written.startsWith('i') ? `I${form.slice(1)}` : form
}

/** Where a full form could be contracted, or a contraction stands. */
function places(text: Analysis) {
  return findRuns(text, forms).filter((run) => run.entry.form === 'short' || contractible(run))
}

const asksBefore = new Set(['who', 'what', 'where', 'how', 'why', 'when', 'as', 'than', 'whatever', 'wherever'])
const notBefore = new Set(['to', 'that', 'and', 'or', 'but'])
const pronouns = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there', 'those', 'these'])
const perfectWords = new Set(
  'been got had done seen gone made never always just not also already only ever come said heard found lost left told taken given eaten written won'.split(
    ' ',
  ),
)

function contractible({ entry: { pair }, before, after }: WordRun<{ pair: ContractionPair }>): boolean {
  if (pair.full.endsWith('not')) return true
  // "yes I am", "who I am today", "more than it is": no contraction there; nor "that is, if …".
  if (after === undefined || notBefore.has(after) || (before !== undefined && asksBefore.has(before))) return false
  if (pair.participle) return perfectWords.has(after) || /(?:[^e]ed|en)$/.test(after)
  return true
}

/** "Don't you" cannot be written out in place. */
function expandable({ entry: { pair }, before, after }: WordRun<{ pair: ContractionPair }>): boolean {
  if (!pair.expandable) return false
  if (!pair.full.includes('not')) return true
  return before !== undefined
    ? !(after !== undefined && pronouns.has(after))
    : pair.full === 'do not' && !(after !== undefined && pronouns.has(after))
}
