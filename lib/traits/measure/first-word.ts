import type { Analysis } from '../../text/analysis.ts'
import type { Word } from '../../text/words.ts'
import { isI } from './start-of-sentence.ts'

/** The word that a text's own words begin with, in a list of one; none where it is "I", an entity or a mark. */
export function firstWord(text: Analysis): Word[] {
  const word = text.words.find(({ start }) => start >= text.bodyStart)
  return word && word.start === text.bodyStart && !isI(text, word) ? [word] : []
}
