import type { Analysis } from '../../text/analysis.ts'
import { casingOf } from '../../text/words.ts'

/** Whether a text of some words has no small letter: no single word is stressed there. */
export function isAllCapitals({ words }: Analysis): boolean {
  const cased = words.filter(({ text }) => casingOf(text) !== 'none')
  return cased.length >= 3 && cased.every(({ text }) => text === text.toUpperCase())
}
