import type { Population, Tally } from '../trait.ts'
import { expectedRate } from './expected-rate.ts'
import { type Rate, seen, shrunk, usualRate } from './rate.ts'
import { waysToWrite } from './short-form-uses.ts'
import { formOf, nameOf, type ShortFormKind, type ShortForms, shortForms } from './short-forms.ts'

/** How a person writes one word that has short forms. */
export interface WordHabit extends Rate {
  /** The short form they write, or are likely to. */
  short: string
  /** Shrunk towards what their other short forms of this kind let expect. */
  rate: number
  usual: number
  /** Where the word was never seen short: the uses of that kind, and some that they write. */
  alike?: Rate & { shown: string[] }
}

/** How a person writes the words that have one kind of short forms. */
interface KindHabit extends Rate {
  rate: number
  usual: number
  /** Short forms that they write, most used first, one a word. */
  members: string[]
}

/** With as many short forms of a kind, someone is taken to use others of it too, if that is what they mostly do. */
const fewestMembers = 3
const leastRate = 0.5
/** How many uses of a word the other words of its kind are worth. */
const weight = 2

/** How often a word is written short. */
export function wordRate(tally: Tally, forms: ShortForms): Rate {
  const count = waysToWrite(forms).reduce((sum, short) => sum + seen(tally, `short:${short}`), 0)
  return { count, of: count + seen(tally, `full:${nameOf(forms.full, forms.language)}`) }
}

/** How often the words of each kind are written short. */
export function kindRates(tally: Tally): Map<ShortFormKind, Rate> {
  const rates = new Map<ShortFormKind, Rate>()
  for (const forms of shortForms) {
    const own = wordRate(tally, forms)
    const sum = rates.get(forms.kind) ?? { count: 0, of: 0 }
    rates.set(forms.kind, { count: sum.count + own.count, of: sum.of + own.of })
  }
  return rates
}

/** What a person does with each kind of short forms. */
export function kindsOf(tally: Tally, population: Population, id: string): Map<ShortFormKind, KindHabit> {
  return new Map(
    [...kindRates(tally)].map(([kind, rate]) => {
      const usual = population[`${id}@${kind}`] ?? usualRate(population, id)
      const members = shortForms
        .filter((forms) => forms.kind === kind)
        .flatMap((forms) => favourite(tally, forms) ?? [])
      return [kind, { ...rate, rate: shrunk(rate, usual), usual: usual.rate, members: [...new Set(members)] }]
    }),
  )
}

/** Every word that a person writes short, or that their other short forms let expect so. */
export function wordsOf(
  tally: Tally,
  kinds: ReadonlyMap<ShortFormKind, KindHabit>,
  population: Population,
  id: string,
): Record<string, WordHabit> {
  const words: Record<string, WordHabit> = {}
  for (const forms of shortForms) {
    const kind = kinds.get(forms.kind)!
    const rate = wordRate(tally, forms)
    const own = favourite(tally, forms)
    const isLikely = kind.members.length >= fewestMembers && kind.rate >= leastRate && forms.clear.has(forms.shorts[0]!)
    if (own === undefined && !isLikely) continue
    const usual = population[`${id}:${nameOf(forms.full, forms.language)}`]
    words[nameOf(forms.full, forms.language)] = {
      short: own ?? forms.shorts[0]!,
      ...rate,
      rate: shrunk(rate, expectedRate(usual, kind, weight)),
      usual: usual?.rate ?? kind.usual,
      ...(own === undefined && { alike: { count: kind.count, of: kind.of, shown: kind.members.slice(0, 3) } }),
    }
  }
  return words
}

/** Which of a word's short forms the person writes most. */
function favourite(tally: Tally, forms: ShortForms): string | undefined {
  let most: string | undefined
  for (const short of waysToWrite(forms)) {
    const count = seen(tally, `short:${short}`)
    if (count > (most === undefined ? 0 : seen(tally, `short:${most}`))) most = short
  }
  return most === undefined ? undefined : formOf(most)
}
