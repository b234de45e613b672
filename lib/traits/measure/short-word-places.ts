import type { Analysis } from '../../text/analysis.ts'
import type { Tally } from '../trait.ts'
import { logit, rateOf, shrunk } from './rate.ts'

/** Kinds of places in which a person may shorten more or less than elsewhere. */
export type Place = 'first' | 'last' | 'asking' | 'long'

/** A post of more words than this is a long one. */
const fewWords = 20
/** How many uses in one kind of place the person's rate everywhere is worth. */
const weight = 10

/** The kinds of places that one is: of a sentence's beginning or end, in a text that asks, in a long one. */
export function placesOf(text: Analysis, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Place[] {
  const places: Place[] = []
  if (isFirst) places.push('first')
  if (isLast) places.push('last')
  if (text.text.slice(text.finalMark.start, text.finalMark.end).includes('?')) places.push('asking')
  if (text.words.length > fewWords) places.push('long')
  return places
}

/** By kind of place, how much more the person shortens there than everywhere (difference of log-odds, shrunk). */
export function placeShifts(tally: Tally): Record<Place, number> {
  const rate = shrunk(rateOf(tally, 'short', 'full'))
  const shift = (place: Place) =>
    logit(shrunk(rateOf(tally, `short@${place}`, `full@${place}`), { rate, weight })) - logit(rate)
  return { first: shift('first'), last: shift('last'), asking: shift('asking'), long: shift('long') }
}

/** What the kinds of a place tell together, in log-odds. */
export function placeSign(kinds: readonly Place[], shifts: Readonly<Record<Place, number>>): number {
  return kinds.reduce((sum, kind) => sum + shifts[kind], 0)
}
