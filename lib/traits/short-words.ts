import type { Analysis } from '../text/analysis.ts'
import { matchCase } from '../text/match-case.ts'
import { times } from './measure/frequency.ts'
import { otherwise } from './measure/habit.ts'
import { divergence, measure, type Rate, ranked, rateOf, shrunk, usualRate } from './measure/rate.ts'
import { findFullUses, findShortUses, type FullUse, type ShortUse, waysToWrite } from './measure/short-form-uses.ts'
import { formOf, nameOf, type ShortForms, shortForms } from './measure/short-forms.ts'
import { type Place, placesOf, placeSign, placeShifts } from './measure/short-word-places.ts'
import { kindRates, kindsOf, wordsOf, type WordHabit, wordRate } from './measure/word-habits.ts'
import type { Claim, Population, Proposal, Trait } from './trait.ts'

const id = 'short-words'
const feature = 'abbreviation'
/** Below this many uses of a word in either form, the reader is told nothing of it. */
const fewestUses = 3

/** Uses in full from which on a word is taken to be written so, and how much more than their share people mean a short form. */
const fewestInFull = 2
const meant = 5

/** How a person writes each word that has short forms. */
export interface ShortWordsClaim extends Claim {
  words: Record<string, WordHabit>
  /** How much more (log-odds) the person shortens in each kind of place than elsewhere. */
  places: Record<Place, number>
  /** How often each word was written in full. */
  inFull: Record<string, number>
}

const fullOf = new Map(
  shortForms.flatMap((forms) =>
    [...forms.clear].map((short): [string, ShortForms] => [nameOf(short, forms.language), forms]),
  ),
)

/** The outcomes of a use in full and of one in each kind of place, put together once. */
const inFull = new Map(
  shortForms.map((forms): [ShortForms, string] => [forms, `full:${nameOf(forms.full, forms.language)}`]),
)
const placed: Readonly<Record<Place, { full: string; short: string }>> = {
  first: { full: 'full@first', short: 'short@first' },
  last: { full: 'full@last', short: 'short@last' },
  asking: { full: 'full@asking', short: 'short@asking' },
  long: { full: 'full@long', short: 'short@long' },
}

/** Words that are written short ("u", "bc", "gonna") or in full, each pair learned from the person's own use. */
export const shortWords: Trait<ShortWordsClaim> = {
  id,
  feature,
  fewest: 10,
  canShow: (outcome) => outcome === 'full' || outcome.startsWith('short:'),
  count(post) {
    const outcomes: string[] = []
    for (const use of findFullUses(post)) {
      outcomes.push('full', inFull.get(use.forms)!)
      for (const place of placesOf(post, use)) outcomes.push(placed[place].full)
    }
    for (const use of findShortUses(post)) {
      outcomes.push('short', `short:${use.short}`)
      for (const place of placesOf(post, use)) outcomes.push(placed[place].short)
    }
    return outcomes
  },
  rates(tally) {
    const rates: Record<string, Rate> = { [id]: rateOf(tally, 'short', 'full') }
    for (const [kind, rate] of kindRates(tally)) rates[`${id}@${kind}`] = rate
    for (const forms of shortForms) rates[`${id}:${nameOf(forms.full, forms.language)}`] = wordRate(tally, forms)
    return rates
  },
  claim(tally, population) {
    const all = rateOf(tally, 'short', 'full')
    if (all.of === 0) return undefined
    const words = wordsOf(tally, kindsOf(tally, population, id), population, id)
    const shown = Object.entries(words).filter(([, word]) => shortens(word))
    const outcomes =
      shown.length > 0
        ? shown.map(([full, { short }]) => `short:${full.slice(0, -formOf(full).length)}${short}`)
        : ['full']
    const claim = measure({ id, feature }, all, population, id, outcomes)
    return {
      ...claim,
      distinctiveness: Math.max(claim.distinctiveness, strongest(words, population, all.of)),
      words,
      places: placeShifts(tally),
      inFull: Object.fromEntries(ranked(tally, 'full:')),
    }
  },
  describe(claim) {
    const own = Object.entries(claim.words)
      .filter(([, word]) => shortens(word))
      .toSorted(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
      .filter(([, { short }], index, all) => all.findIndex(([, other]) => other.short === short) === index)
      .slice(0, 6)
      .map(([full, { short, count, of }]) => `"${short}" for "${readable(full)}" (${times({ count, of })})`)
    return own.length > 0
      ? `You write ${own.join(', ')}; in all ${claim.count} short forms of ${claim.of} words that have one.`
      : `You write words in full: a short form such as "u" or "gonna" ${times(claim)}.`
  },
  propose: (draft, claim) => [
    ...findFullUses(draft).flatMap((use) => shortened(draft, use, claim)),
    ...findShortUses(draft).flatMap((use) => writtenOut(draft, use, claim)),
  ],
}

function shortened(draft: Analysis, use: FullUse, claim: ShortWordsClaim): Proposal[] {
  const { forms } = use
  const own = claim.words[nameOf(forms.full, forms.language)]
  if (!own) return []
  const evidence = own.alike
    ? `you write words such as ${own.alike.shown.join(', ')} short, ${times(own.alike)}`
    : `you write ${own.short} for ${readable(forms.full)}, ${times(own)}`
  return [
    {
      ...proposal(draft, use, forms, own.alike ? 'alike' : 'short', own.short),
      shows: waysToWrite(forms).map((one) => `short:${one}`),
      against: [`full:${nameOf(forms.full, forms.language)}`],
      rate: own.rate,
      of: own.of,
      usual: own.usual,
      signs: signsAt(draft, use, claim, 1),
      evidence,
    },
  ]
}

function writtenOut(draft: Analysis, use: ShortUse, claim: ShortWordsClaim): Proposal[] {
  const forms = fullOf.get(use.short)
  if (!forms || hasOwnDot(draft, use)) return []
  const own = claim.words[nameOf(forms.full, forms.language)]
  const full = claim.inFull[nameOf(forms.full, forms.language)] ?? 0
  const isMet = own === undefined && full >= fewestInFull
  const shown =
    own ??
    (isMet
      ? {
          count: 0,
          of: full,
          rate: shrunk({ count: 0, of: full }, { rate: claim.rate, weight: fewestInFull }),
          usual: claim.usual,
        }
      : claim)
  // The shrunk rate of a word written in one clear short form is that form's. A word that was never met in either form is meant
  // to be short by all who shorten.
  const rate = own || isMet ? 1 - shown.rate : Math.max(0, 1 - meant * claim.rate)
  const evidence =
    own || isMet
      ? `you write ${forms.full} in full, ${times(otherwise(shown))}`
      : `you write words in full, ${times(otherwise(shown))}`
  return [
    {
      ...proposal(draft, use, forms, 'full', forms.full),
      shows: [`full:${nameOf(forms.full, forms.language)}`],
      against: waysToWrite(forms).map((one) => `short:${one}`),
      rate,
      of: shown.of,
      usual: 1 - shown.usual,
      signs: signsAt(draft, use, claim, -1),
      evidence,
    },
  ]
}

/** "approx. 3", "bzw. Dienstag": the dot is the abbreviation's, as the sentence goes on. */
function hasOwnDot({ text, language }: Analysis, { end }: ShortUse): boolean {
  return (language === 'de' ? /^\. *\S/u : /^\. *[\p{Ll}\p{N}]/u).test(text.slice(end, end + 4))
}

function proposal(draft: Analysis, { start, end }: FullUse | ShortUse, forms: ShortForms, kind: string, form: string) {
  const own = draft.text.slice(start, end)
  // Who writes "fri" writes it small; of who was never seen to, it is known only that they shorten.
  const replacement = forms.capital && kind === 'short' ? form : matchCase(own, form)
  return { start, end, replacement, trait: id, kind }
}

function signsAt(
  draft: Analysis,
  use: FullUse | ShortUse,
  claim: ShortWordsClaim,
  towards: 1 | -1,
): Record<string, number> {
  return {
    place: towards * placeSign(placesOf(draft, use), claim.places),
    first: use.isFirst ? 1 : 0,
    last: use.isLast ? 1 : 0,
  }
}

/** A full form as the reader knows it: "I don't know". */
function readable(full: string): string {
  return formOf(full).replace(/^i\b/, 'I')
}

/** The person's own favourite, used at least as often as the full form. */
function shortens({ rate, count, of }: WordHabit): boolean {
  return of >= fewestUses && rate >= 0.5 && count * 2 >= of
}

/** The most telling word, weighed by how often it comes up. */
function strongest(words: ShortWordsClaim['words'], population: Population, all: number): number {
  return Object.entries(words).reduce((most, [full, { rate, of }]) => {
    const usual = usualRate(population, `${id}:${full}`).rate
    return rate < usual || of < fewestUses
      ? most
      : Math.max(most, divergence(rate, usual) * Math.min(1, (5 * of) / all))
  }, 0)
}
