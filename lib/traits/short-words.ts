import type { Analysis } from '../text/analysis.ts'
import { matchCase } from '../text/match-case.ts'
import { isCapitals } from '../text/capitals.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import type { Span } from '../text/span.ts'
import { findRuns, indexPhrases, type WordRun } from '../text/word-runs.ts'
import { casingOf } from '../text/words.ts'
import { times } from './measure/frequency.ts'
import { otherwise } from './measure/habit.ts'
import { divergence, measure, ranked, type Rate, rateOf, seen, shrunk, tallyOf, usualRate } from './measure/rate.ts'
import { shortForms, type ShortForms } from './measure/short-forms.ts'
import type { Claim, Population, Proposal, Tally, Trait } from './trait.ts'

const id = 'short-words'
const feature = 'abbreviation'
/** Below this many uses of a word in either form, the reader is told nothing of it. */
const fewestUses = 3

/** How a person writes each word that has short forms. */
export interface ShortWordsClaim extends Claim {
  words: Record<string, Rate & { short: string; rate: number; usual: number }>
}

const fullForms = indexPhrases<ShortForms>(shortForms.map((forms) => [forms.full, forms] as const))
const shortWordForms = indexPhrases<string>(
  [...new Set(shortForms.flatMap(({ shorts }) => shorts))].map((short) => [short, short] as const),
)
const fullOf = new Map(
  shortForms.flatMap((forms) => [...forms.clear].map((short): [string, ShortForms] => [short, forms])),
)

/** Words that are written short ("u", "bc", "gonna") or in full, each pair learned from the person's own use. */
export const shortWords: Trait<ShortWordsClaim> = {
  id,
  feature,
  fewest: 10,
  count: (post) =>
    tallyOf([
      ...fullPlaces(post).flatMap(({ entry }) => ['full', `full:${entry.full}`]),
      ...shortPlaces(post).flatMap(({ entry }) => ['short', `short:${entry}`]),
    ]),
  rates(tally) {
    const rates: Record<string, Rate> = { [id]: rateOf(tally, 'short', 'full') }
    for (const forms of shortForms) rates[`${id}:${forms.full}`] = wordRate(tally, forms)
    return rates
  },
  claim(tally, population) {
    const all = rateOf(tally, 'short', 'full')
    if (all.of === 0) return undefined
    const words: ShortWordsClaim['words'] = {}
    for (const forms of shortForms) {
      const rate = wordRate(tally, forms)
      const short = favourite(tally, forms)
      if (!short) continue
      const usual = usualRate(population, `${id}:${forms.full}`)
      words[forms.full] = { short, ...rate, rate: shrunk(rate, usual), usual: usual.rate }
    }
    const shown = Object.values(words).filter(shortens)
    const outcomes = shown.length > 0 ? shown.map(({ short }) => `short:${short}`) : ['full']
    const claim = measure({ id, feature }, all, population, id, outcomes)
    return {
      ...claim,
      distinctiveness: Math.max(claim.distinctiveness, strongest(words, population, all.of)),
      words,
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
  propose(draft, claim) {
    const shortened = fullPlaces(draft).flatMap((place): Proposal[] => {
      const own = claim.words[place.entry.full]
      if (!own || own.count === 0) return []
      const evidence = `you write ${own.short} for ${readable(place.entry.full)}, ${times(own)}`
      return [proposal(draft, place, place.entry, 'short', own.short, { ...own, evidence })]
    })
    const writtenOut = shortPlaces(draft).flatMap((place): Proposal[] => {
      const forms = fullOf.get(place.entry)
      if (!forms) return []
      const own = claim.words[forms.full]
      const shown = own ?? claim
      const evidence = own
        ? `you write ${forms.full} in full, ${times(otherwise(shown))}`
        : `you write words in full, ${times(otherwise(shown))}`
      const rate = 1 - 3 * shown.rate
      return [
        proposal(draft, place, forms, 'full', forms.full, { rate, of: shown.of, usual: 1 - shown.usual, evidence }),
      ]
    })
    return [...shortened, ...writtenOut]
  },
}

function proposal(
  draft: Analysis,
  { start, end }: Span,
  forms: ShortForms,
  kind: 'short' | 'full',
  replacement: string,
  how: Pick<Proposal, 'rate' | 'of' | 'usual' | 'evidence'>,
): Proposal {
  const short = forms.shorts.map((one) => `short:${one}`)
  const full = [`full:${forms.full}`]
  return {
    start,
    end,
    replacement: matchCase(draft.text.slice(start, end), replacement),
    trait: id,
    kind,
    shows: kind === 'short' ? short : full,
    against: kind === 'short' ? full : short,
    ...how,
    rate: Math.max(0, how.rate),
  }
}

function fullPlaces(text: Analysis) {
  const starts = sentenceStarts(text)
  return findRuns(text, fullForms).filter(
    (place) => standsFree(text, place) && !isName(text, place, starts) && place.entry.fits(place),
  )
}

function shortPlaces(text: Analysis) {
  const starts = sentenceStarts(text)
  return findRuns(text, shortWordForms).filter(
    (place) =>
      standsFree(text, place) &&
      !isName(text, place, starts) &&
      // A lone letter is a word only where it is small, or begins a sentence as "U" does.
      (place.entry.length > 1 ||
        place.words[0]!.text === place.entry ||
        (place.entry === 'u' && starts.has(place.start))),
  )
}

/** Not a part of "U-turn", "b/c", "want to-do lists". */
function standsFree({ text }: Analysis, { start, end }: Span): boolean {
  return !/[-/&+#*'’]/.test(text[start - 1] ?? '') && !/[-/&+#*]/.test(text[end] ?? '')
}

/** A capital that no sentence's beginning explains: "The Little Mermaid". */
function isName(text: Analysis, place: WordRun<unknown>, starts: ReadonlySet<number>): boolean {
  const first = place.words[0]!
  const casing = casingOf(first.text)
  if (casing === 'upper') return !isCapitals(text, place)
  return casing === 'title' && first.lower !== 'i' && first.lower !== 'u' && !starts.has(place.start)
}

/** A full form as the reader knows it: "I don't know". */
function readable(full: string): string {
  return full.replace(/^i\b/, 'I')
}

/** The person's own favourite, used at least as often as the full form. */
function shortens({ rate, count, of }: Rate & { rate: number }): boolean {
  return of >= fewestUses && rate >= 0.5 && count * 2 >= of
}

function wordRate(tally: Tally, forms: ShortForms) {
  const count = forms.shorts.reduce((sum, short) => sum + seen(tally, `short:${short}`), 0)
  return { count, of: count + seen(tally, `full:${forms.full}`) }
}

/** Which of a word's short forms the person writes most. */
function favourite(tally: Tally, forms: ShortForms): string | undefined {
  const own = new Set(forms.shorts)
  return ranked(tally, 'short:').find(([short]) => own.has(short))?.[0]
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
