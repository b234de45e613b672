import type { Analysis } from '../text/analysis.ts'
import { isRegularParticiple } from '../text/base-verbs.ts'
import { matchCase } from '../text/match-case.ts'
import { casingOf, type Word } from '../text/words.ts'
import { findRuns, indexPhrases, type WordRun } from '../text/word-runs.ts'
import { bareForms, type ContractionPair, contractionPairs } from './measure/contraction-pairs.ts'
import { adverb, times, you } from './measure/frequency.ts'
import { mostly, otherwise } from './measure/habit.ts'
import { measure, type Rate, rateOf, shrunk, tallyOf } from './measure/rate.ts'
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
    if (rate.of === 0) return undefined
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
      const short = shrunk(own, { rate: claim.rate, weight: 12 })
      const contracts = form === 'full'
      if (!contracts && !expandable(run)) return []
      const written = draft.text.slice(run.start, run.end)
      const shown = contracts ? own : otherwise(own)
      const [mine, instead] = contracts ? [pair.short, pair.full] : [pair.full, pair.short]
      return [
        {
          start: run.start,
          end: run.end,
          replacement: withI(matchCase(written, mine), written),
          trait: id,
          kind: contracts ? 'short' : 'full',
          shows: [`${contracts ? 'short' : 'full'}:${pair.short}`],
          against: [`${contracts ? 'full' : 'short'}:${pair.short}`],
          // A pair that the person never used in either form may be one that they shorten in another way ("u r").
          rate: Math.min(contracts ? short : 1 - short, own.of === 0 ? 0.85 : 1),
          of: own.of,
          usual: contracts ? claim.usual : 1 - claim.usual,
          evidence:
            own.of >= 3
              ? `you ${contracts ? 'contract' : 'write out'} "${withI(instead, 'I')}", ${times(shown)}`
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
  return findRuns(text, forms, (run) => run.entry.form === 'short' || contractible(run))
}

const asksBefore = new Set(['who', 'what', 'where', 'how', 'why', 'when', 'as', 'than', 'whatever', 'wherever'])
const notBefore = new Set(
  'to that and or nor but too either both as because bc cuz if when while than though although until unless'.split(' '),
)
const pronouns = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there', 'those', 'these'])
const participles = new Set(
  `been got had done seen gone made said heard found lost left told taken given eaten written won come become brought bought built
  caught chosen cut drawn driven drunk fallen felt forgotten fought grown held hit hurt kept known learnt led let lived met paid put read ridden run
  sat sent set shown slept sold spent spoken stolen stood taught thought thrown understood woken worn
  never always just already only ever finally recently also`.split(/\s+/),
)

function contractible({ entry: { pair }, words, before, earlier, after }: WordRun<{ pair: ContractionPair }>): boolean {
  // "IT is down", "The film It is on": a name, not a pronoun.
  const first = words[0]!
  if (first.lower !== 'i' && (casingOf(first.text) === 'upper' || (before && casingOf(first.text) === 'title')))
    return false
  if (pair.full.endsWith('not')) return pair.full !== 'can not' || !/^(?:only|but|just|help)$/.test(after?.lower ?? '')
  // "yes I am", "who I am today", "more than it is": no contraction there; nor "that is, if …".
  if (after === undefined || notBefore.has(after.lower) || (before !== undefined && asksBefore.has(before.lower)))
    return false
  if (before !== undefined && isCoordinated(before, earlier)) return false
  // "I won't", not "I'll not".
  if (after.lower === 'not' && /(?:will|have)$/.test(pair.full)) return false
  if (pair.participle) return participles.has(after.lower) || isRegularParticiple(after.lower)
  return true
}

/** "she and you are", "neither you nor I will": the pronoun is half of the subject. */
function isCoordinated(before: Word, earlier: Word | undefined): boolean {
  if (before.lower === 'or' || before.lower === 'nor') return true
  if (before.lower !== 'and') return false
  return earlier === undefined || pronouns.has(earlier.lower) || casingOf(earlier.text) === 'title'
}

/** "Don't you" cannot be written out in place. */
function expandable({ entry: { pair }, before, after }: WordRun<{ pair: ContractionPair }>): boolean {
  if (!pair.expandable) return false
  if (!pair.full.includes('not')) return true
  if (after !== undefined && pronouns.has(after.lower)) return false
  return before !== undefined || pair.full === 'do not'
}
