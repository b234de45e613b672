import { logit, measure, ranked, rateOf, seen, shrunk } from '../measure/rate.ts'
import type { Claim, Feature, Population, Tally } from '../trait.ts'
import type { Place } from './count.ts'
import { allSituations } from './situation.ts'

/** Whether a post carries symbols, and if so which, how many and how they stand. */
export interface SymbolClaim extends Claim {
  /** Most used first, with the number of posts. */
  favourites: [symbol: string, posts: number][]
  /** The most used of those that groups begin with. */
  choices: SymbolChoice[]
  /** By the beginning of a word: how often posts with it had which of the choices. */
  near: Record<string, [choice: number, posts: number][]>
  /** By situation: how much more likely symbols are there than elsewhere, in log-odds. */
  shifts: Record<string, number>
  /** How often they stood at each place. */
  places: Record<Place, number>
  isSpaced: boolean
  /** Whether they stand in the final stop's place; before the final mark; before links and hashtags at the end. */
  replacesStop: boolean
  beforeMark: boolean
  beforeTail: boolean
}

/** A symbol that may be put into a post. */
export interface SymbolChoice {
  symbol: string
  /** As the person writes it, most often: repeated, or with another one. */
  written: string
  posts: number
  /** In how many of these the situation was so. */
  situations: Record<string, number>
}

const mostChoices = 16
const mostStems = 200
/** How many posts the knowledge of all situations is worth for one of them. */
const situationWeight = 8
/** Situations tell partly the same. */
const situationShare = 0.5

/** What a tally of `countSymbols` says; nothing where no post was seen. */
export function claimSymbols(
  trait: { id: string; feature: Feature },
  tally: Tally,
  population: Population,
): SymbolClaim | undefined {
  const rate = rateOf(tally, 'with', 'without')
  if (rate.of === 0) return undefined
  const measured = measure(trait, rate, population, trait.id, [rate.count > 0 ? 'with' : 'without'])
  const most = (one: string, other: string) => seen(tally, one) > seen(tally, other)
  const parts = partsOf(tally)
  const choices = choicesIn(parts)
  return {
    ...measured,
    favourites: ranked(parts.is, '').slice(0, 5),
    choices,
    near: nearIn(parts.near, choices),
    shifts: shiftsIn(tally, measured.rate),
    places: {
      start: seen(tally, 'place:start'),
      between: seen(tally, 'place:between'),
      inside: seen(tally, 'place:inside'),
      end: seen(tally, 'place:end'),
    },
    isSpaced: !most('tight', 'spaced'),
    replacesStop: !most('mark:stop', 'mark:none'),
    beforeMark: seen(tally, 'mark:after') > seen(tally, 'mark:loud') + seen(tally, 'mark:stop'),
    beforeTail: !most('tail:behind', 'tail:ahead'),
  }
}

/** The outcomes that begin with a name and a colon, by that name, without it: a tally is long, so it is gone through once. */
function partsOf(tally: Tally): Record<'is' | 'as' | 'in' | 'near', Record<string, number>> {
  const parts: ReturnType<typeof partsOf> = { is: {}, as: {}, in: {}, near: {} }
  for (const [outcome, count] of Object.entries(tally)) {
    const colon = outcome.indexOf(':')
    const name = outcome.slice(0, colon)
    if (name === 'is' || name === 'as' || name === 'in' || name === 'near')
      parts[name][outcome.slice(colon + 1)] = count
  }
  return parts
}

function choicesIn(parts: ReturnType<typeof partsOf>): SymbolChoice[] {
  const written = ranked(parts.as, '')
  const bySymbol = new Map<string, SymbolChoice>()
  for (const situation of ['asks', 'cries', 'tells']) {
    for (const [symbol, posts] of ranked(parts.in, `${situation}:`)) {
      const known = bySymbol.get(symbol) ?? { symbol, written: symbol, posts: 0, situations: {} }
      bySymbol.set(symbol, { ...known, posts: known.posts + posts })
    }
  }
  return [...bySymbol.values()]
    .toSorted((one, other) => other.posts - one.posts || (one.symbol < other.symbol ? -1 : 1))
    .slice(0, mostChoices)
    .map((choice) => ({
      ...choice,
      written: written.find(([group]) => group.startsWith(choice.symbol))?.[0] ?? choice.symbol,
      situations: Object.fromEntries(
        allSituations.flatMap((situation) => {
          const posts = seen(parts.in, `${situation}:${choice.symbol}`)
          return posts > 0 ? [[situation, posts]] : []
        }),
      ),
    }))
}

function nearIn(tally: Tally, choices: readonly SymbolChoice[]): SymbolClaim['near'] {
  const near = new Map<string, { posts: number; by: [number, number][] }>()
  const places = new Map(choices.map(({ symbol }, index) => [symbol, index]))
  for (const [outcome, posts] of Object.entries(tally)) {
    const blank = outcome.indexOf(' ')
    const choice = places.get(outcome.slice(blank + 1))
    if (choice === undefined) continue
    const stem = outcome.slice(0, blank)
    const known = near.get(stem) ?? { posts: 0, by: [] }
    known.posts += posts
    known.by.push([choice, posts])
    near.set(stem, known)
  }
  return Object.fromEntries(
    [...near]
      .toSorted(([one, a], [other, b]) => b.posts - a.posts || (one < other ? -1 : 1))
      .slice(0, mostStems)
      .map(([stem, { by }]) => [stem, by.toSorted(([one], [other]) => one - other)]),
  )
}

function shiftsIn(tally: Tally, rate: number): Record<string, number> {
  return Object.fromEntries(
    allSituations.flatMap((situation) => {
      const own = rateOf(tally, `with:${situation}`, `without:${situation}`)
      if (own.of === 0) return []
      const there = shrunk(own, { rate, weight: situationWeight })
      return [[situation, situationShare * (logit(there) - logit(rate))]]
    }),
  )
}
