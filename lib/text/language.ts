import { eld } from 'eld/extrasmall'
import { commonWords } from './common-words.ts'
import { signsOfEnglish } from './signs-of-english.ts'
import type { Word } from './words.ts'

/** Share of common English words, two at least, at which no detector is asked. */
const plainly = 0.2
/** Share of everyday English words, two at least, at which one that is common there alone is enough. */
const mostly = 0.4
/** Share of words that English shares with others, at which words are English that no detector knows. */
const enough = 0.4
/** What a common English word in each place would add to the detector's score for English, which is 0 to 1. */
const wordsWeigh = 0.3
/** How far English has to be ahead: more where few letters alone speak for it. */
const ahead = (letters: number, common: number) => 0.02 + (common > 0 ? 0 : 0.6 / (letters + 4))
/** How far another language has to be ahead of English. */
const farAhead = (letters: number) => 0.05 + 3 / (letters + 4)
/** How far a person's usual language may be behind another and still be the one. */
const near = (letters: number) => 0.05 + 1 / (letters + 4)

/**
 * The language of a text's words (ISO 639-1): what the detector says, with common English words as further evidence.
 * @param usually the language that their author mostly writes: theirs where they are too few or too mixed to tell
 * @returns undefined where nothing tells
 */
export function languageOf(words: readonly Word[], usually?: string): string | undefined {
  if (words.length === 0) return usually
  const { common, shared, foreign } = signsOfEnglish(words)
  if (foreign === 0 && common >= Math.max(2, plainly * words.length)) return 'en'
  if (foreign === 0 && common > 0 && everyday(words) >= Math.max(2, mostly * words.length)) return 'en'
  const scores = eld.detect(words.map(({ lower }) => lower).join(' ')).getScores()
  const [other, score] = bestOther(scores)
  const english = (scores['en'] ?? 0) + (wordsWeigh * common) / words.length
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  if (english - score > ahead(letters, common)) return 'en'
  if (score - english > farAhead(letters)) {
    const usual = usually === undefined || usually === 'en' ? 0 : (scores[usually] ?? 0)
    return usually !== undefined && score - usual < near(letters) ? usually : other
  }
  if (usually !== undefined) return usually
  const isEnglish = common > 0 || (shared >= enough * words.length && score <= english)
  return foreign === 0 && isEnglish ? 'en' : undefined
}

/** How many of some words are everyday ones of English, whatever else they are. */
function everyday(words: readonly Word[]): number {
  return words.reduce((sum, { lower }) => (commonWords.has(lower) ? sum + 1 : sum), 0)
}

/** The language other than English that a detector has before all others: it gives the best first. */
function bestOther(scores: Readonly<Record<string, number>>): [language: string | undefined, score: number] {
  for (const language in scores) if (language !== 'en') return [language, scores[language]!]
  return [undefined, 0]
}
