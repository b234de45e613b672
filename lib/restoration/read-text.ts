import { analyze, type Analysis } from '../text/analysis.ts'
import type { Word } from '../text/words.ts'
import { findEnglish } from './find-english.ts'
import { findSentences } from './find-sentences.ts'
import { isCommon } from './is-common.ts'
import { wholeContractions } from './lists/contractions.ts'
import { ambiguousCapitals, knownAcronyms, properNames } from './lists/names.ts'
import { digitWords, droppedGs, shortForms } from './lists/short-forms.ts'
import { spelledSign } from './lists/signs.ts'

const shorts = new Set([...shortForms.map(({ short }) => short), ...droppedGs])

const fewestListed = 3
const enough = 2 / 3

/**
 * A text taken apart, as the rules look at it. Beside the words of sentences that small words show to be English, all words
 * of a text count as English if they all stand in our lists, or three of them and two thirds: "Okay noted" has none of those.
 */
export function readText(text: string): Analysis {
  const taken = analyze(text)
  const { words, entities } = taken
  const sentences = findSentences(text, entities)
  const analysis = { ...taken, sentences }
  const englishWords = findEnglish(words, sentences)
  if (englishWords.length > 0 || words.length === 0) return { ...analysis, englishWords }
  const listed = words.filter(isListed).length
  const hasDigitWord = entities.some(({ text }) => digitWords.has(text.toLowerCase()))
  const isEnglish =
    listed === words.length ||
    (listed >= fewestListed && listed >= enough * words.length) ||
    (hasDigitWord && listed > 0)
  return { ...analysis, englishWords: isEnglish ? words : [] }
}

function isListed({ lower }: Word): boolean {
  return [lower, lower.replaceAll(/(\p{L})\1{2,}/gu, '$1'), lower.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')].some(
    (word) =>
      isCommon(word) ||
      shorts.has(word) ||
      spelledSign.test(word) ||
      knownAcronyms.has(word) ||
      properNames.has(word) ||
      ambiguousCapitals.has(word) ||
      wholeContractions.has(word) ||
      /'(?:s|m|re|ve|ll|d|t)$/.test(word),
  )
}
