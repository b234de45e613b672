import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny } from '../../text/span.ts'
import type { Tally } from '../trait.ts'
import { ranked } from './rate.ts'
import { matches, type Spelled } from './spellings.ts'

const longest = 5
const pattern = /(?<![.…])(?:…|\.{2,})(?![.…])/g

/** Every way in which dots are written; more dots count as five. */
export const dotsForms = ['…', '..', '...', '....', '.....'] as const

/** Every place of dots outside entities, and in which form. */
export function dotsIn({ text, entities }: Analysis): Spelled[] {
  if (!/\.\.|…/.test(text)) return []
  return matches(text, pattern, (dotted) =>
    dotted === '…' ? '…' : '.'.repeat(Math.min(dotted.length, longest)),
  ).filter((place) => !overlapsAny(place, entities))
}

/** What a text adds to the tally of a trait that writes dots: `form:...`. */
export function dotsTally(text: Analysis): string[] {
  return dotsIn(text).map(({ form }) => `form:${form}`)
}

/** The dots that the person mostly writes; three where none were seen. */
export function favouriteDots(tally: Tally): string {
  return ranked(tally, 'form:')[0]?.[0] ?? '...'
}
