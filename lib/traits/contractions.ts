import type { Analysis } from '../text/analysis.ts'
import { matchCase } from '../text/match-case.ts'
import { findAllRuns, indexPhrases, type WordRun } from '../text/word-runs.ts'
import { bareForms, type ContractionPair, contractionPairs, rareContractions } from './measure/contraction-pairs.ts'
import { isContractible, readingOf } from './measure/contraction-places.ts'
import { expectedRate } from './measure/expected-rate.ts'
import { adverb, times, you } from './measure/frequency.ts'
import { mostly, otherwise } from './measure/habit.ts'
import { measure, type Rate, rateOf, shrunk, usualRate } from './measure/rate.ts'
import type { Claim, Proposal, Trait } from './trait.ts'

const id = 'contractions'
const feature = 'abbreviation'
/** How many uses of one pair a person's other pairs are worth. */
const weight = 12

/** Whether "do not" is contracted to "don't", as a whole and for each pair of forms, by the short one. */
export interface ContractionClaim extends Claim {
  pairs: Record<string, Rate & { rate: number; usual: number }>
  /** Of "he isn't" and "he's not", how often the first. */
  notLast: number
}

const fullsOf = new Map<string, string[]>()
for (const { full, short } of contractionPairs) fullsOf.set(short, [...(fullsOf.get(short) ?? []), full])
const fullForms = indexPhrases<ContractionPair>(contractionPairs.map((pair) => [pair.full, pair] as const))
const shortForms = indexPhrases<string>([
  ...[...fullsOf.keys()].map((short) => [short, short] as const),
  ...[...bareForms].filter(([, written]) => fullsOf.has(written)),
])

/** Full forms against contractions. */
export const contractions: Trait<ContractionClaim> = {
  id,
  feature,
  canShow: (outcome) => outcome === 'short' || outcome === 'full',
  count: (post) => [
    ...findFull(post).flatMap(({ entry: { short } }) => ['full', `full:${short}`]),
    ...findShort(post).flatMap((run) => ['short', `short:${run.entry}`, ...waysOfNot(run)]),
  ],
  rates: (tally) => ({
    [id]: rateOf(tally, 'short', 'full'),
    [`${id}@not`]: rateOf(tally, "not:n't", "not:'s not"),
    ...Object.fromEntries(
      [...fullsOf.keys()].map((short) => [`${id}:${short}`, rateOf(tally, `short:${short}`, `full:${short}`)]),
    ),
  }),
  claim(tally, population) {
    const rate = rateOf(tally, 'short', 'full')
    if (rate.of === 0) return undefined
    const claim = measure({ id, feature }, rate, population, id, [mostly(rate) ? 'short' : 'full'], !mostly(rate))
    const pairs: ContractionClaim['pairs'] = {}
    for (const short of fullsOf.keys()) {
      const own = rateOf(tally, `short:${short}`, `full:${short}`)
      const usual = population[`${id}:${short}`] ?? (rareContractions.has(short) ? { rate: 0.1, weight } : undefined)
      pairs[short] = {
        ...own,
        rate: shrunk(own, expectedRate(usual, claim, weight)),
        usual: usual?.rate ?? claim.usual,
      }
    }
    const notLast = shrunk(rateOf(tally, "not:n't", "not:'s not"), usualRate(population, `${id}@not`))
    return { ...claim, pairs, notLast }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'contract')} ("don't", "I'm"): ${times(claim)}.`
      : `${you(otherwise(claim), 'write in full')} ("do not", "I am"): ${times(otherwise(claim))}.`,
  propose: (draft, claim) => [
    ...findFull(draft).map((run) => contracted(draft, run, claim)),
    ...findShort(draft).flatMap((run) => writtenOut(draft, run, claim)),
  ],
}

function contracted(draft: Analysis, run: WordRun<ContractionPair>, claim: ContractionClaim): Proposal {
  const { short } = run.entry
  const own = claim.pairs[short]!
  // A pair that the person never used in either form may be one that they shorten in another way ("u r").
  const rate = Math.min(own.rate, own.of === 0 ? 0.85 : 1)
  return {
    ...edit(draft, run, short),
    kind: 'short',
    shows: [`short:${short}`],
    against: [`full:${short}`],
    rate: rate * shareOfNot(run, claim),
    of: own.of,
    usual: own.usual,
    evidence:
      own.of >= 3
        ? `you contract "${withI(run.entry.full, 'I')}", ${times(own)}`
        : `you ${adverb(claim)} contract, ${times(claim)}`,
  }
}

function writtenOut(draft: Analysis, run: WordRun<string>, claim: ContractionClaim): Proposal[] {
  const full = readingOf(run.entry, fullsOf.get(run.entry)!, run)
  if (full === undefined) return []
  const own = claim.pairs[run.entry]!
  return [
    {
      ...edit(draft, run, full),
      kind: 'full',
      shows: [`full:${run.entry}`],
      against: [`short:${run.entry}`],
      rate: Math.min(1 - own.rate, own.of === 0 ? 0.85 : 1),
      of: own.of,
      usual: 1 - own.usual,
      evidence:
        own.of >= 3
          ? `you write out "${withI(run.entry, 'I')}", ${times(otherwise(own))}`
          : `you ${adverb(otherwise(claim))} write in full, ${times(otherwise(claim))}`,
    },
  ]
}

function edit({ text }: Analysis, { start, end }: WordRun<unknown>, form: string) {
  const written = text.slice(start, end)
  return { start, end, replacement: withI(matchCase(written, form), written), trait: id }
}

/** "I" stays a capital unless it was written small: that is another trait's matter. */
function withI(form: string, written: string): string {
  return /^i\b/.test(form) && !written.startsWith('i') ? `I${form.slice(1)}` : form
}

function findFull(text: Analysis): WordRun<ContractionPair>[] {
  return findAllRuns(text, fullForms, (run) => isContractible(run.entry, run))
}

function findShort(text: Analysis): WordRun<string>[] {
  return findAllRuns(text, shortForms, () => true)
}

/** "He is not" is contracted to "he isn't" or to "he's not": which, where a contraction shows it. */
function waysOfNot({ entry, before, after }: WordRun<string>): string[] {
  if (after?.lower === 'not' && /'(?:s|re)$/.test(entry)) return ["not:'s not"]
  return isnt.test(entry) && before !== undefined && takesIs.test(before.lower) ? ["not:n't"] : []
}

const isnt = /^(?:is|are)n't$/
const takesIs = /^(?:he|she|it|that|there|you|we|they)$/

/** 1, but less where the person has another way to contract this "not". */
function shareOfNot(
  { entry: { full, short }, before, after }: WordRun<ContractionPair>,
  { notLast }: ContractionClaim,
) {
  const isNotLast = isnt.test(short) && before !== undefined && takesIs.test(before.lower)
  if (!isNotLast && !(after?.lower === 'not' && / (?:is|are)$/.test(full))) return 1
  const share = isNotLast ? notLast : 1 - notLast
  return share < 0.5 || (isNotLast && share === 0.5) ? share : 1
}
