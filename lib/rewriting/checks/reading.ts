import { analyze, type Analysis } from '../../text/analysis.ts'
import { onFirstUse } from '../../text/on-first-use.ts'
import type { Word } from '../../text/words.ts'
import { shortForms } from '../../traits/measure/short-forms.ts'
import { functionWords } from './lists/function-words.ts'
import { smallWords } from './lists/small-words.ts'
import { groupsOf, stemOf } from './near-words.ts'
import { isOfNumbers } from './read-numbers.ts'

/** A word and what it is looked up by. */
export interface Term {
  word: Word
  /** Whether it tells what the text is about. */
  isContent: boolean
  /** The stems of the word, and of what it is short for. */
  stems: readonly string[]
}

/** A text taken apart for the checks. */
export interface Reading {
  text: string
  analysis: Analysis
  terms: readonly Term[]
  /** In small letters with straight apostrophes, one blank between words and none else: for looking up phrases. */
  plain: string
}

const isSmall = onFirstUse(() => new Set(functionWords.split(/\s+/)))
const isSmallElsewhere = onFirstUse(() => new Set(smallWords.split(/\s+/)))
const fullOf = onFirstUse(() => {
  const fulls = new Map<string, string[]>()
  for (const { full, shorts } of shortForms)
    for (const short of shorts) fulls.set(short, [...(fulls.get(short) ?? []), ...full.split(' ')])
  return fulls
})

/**
 * A text taken apart for the checks.
 * @param usually the language (ISO 639-1) of the author, for words too few to tell theirs
 */
export function read(text: string, usually?: string): Reading {
  const analysis = analyze(text, usually)
  const isEnglish = (analysis.language ?? 'en') === 'en'
  return {
    text,
    analysis,
    terms: analysis.words.flatMap((word) => termsOf(word, isEnglish)),
    plain: plainly(text),
  }
}

/** A text in small letters with straight apostrophes, its words and marks one blank apart. */
export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function termsOf(word: Word, isEnglish: boolean): Term[] {
  const lower = word.lower.replace(/(.)\1{2,}/gu, '$1$1')
  const short = lower === word.lower ? lower : word.lower.replace(/(.)\1{2,}/gu, '$1')
  if (unspaced.test(lower)) return pairsOf(word)
  const bare = lower.replace(/'s$/, '')
  const fulls = fullOf().get(lower)
  const plainest =
    isEnglish && lower.length > 4 ? [lower.replace(/(?:er|est)$/, ''), lower.replace(/(?:r|st)$/, '')] : []
  const stems = [...new Set([lower, short, ...plainest, ...(fulls ?? [])].map(stemOf))]
  const isContent = isEnglish
    ? !isSmall().has(lower) &&
      !isSmall().has(short) &&
      !isSmall().has(bare) &&
      !isOfNumbers(lower) &&
      (fulls === undefined || fulls.some((full) => !isSmall().has(full)))
    : lower.length > 3 && !isSmallElsewhere().has(lower)
  return [{ word, isContent, stems }]
}

/** Where no blanks part words, every two letters in a row stand for one. */
function pairsOf(word: Word): Term[] {
  const letters = [...word.text]
  if (letters.length < 2) return [{ word, isContent: true, stems: letters }]
  let start = word.start
  return letters.slice(1).map((letter, index) => {
    const pair = letters[index]! + letter
    const own = { text: pair, lower: pair, start, end: start + pair.length }
    start += letters[index]!.length
    return { word: own, isContent: true, stems: [pair] }
  })
}

/** What a text has words for. */
export interface Vocabulary {
  stems: ReadonlySet<string>
  beginnings: ReadonlySet<string>
  groups: ReadonlySet<number>
}

/** What a text has words for. */
export function vocabularyOf({ terms }: Reading): Vocabulary {
  const stems = new Set(terms.flatMap((term) => term.stems))
  return {
    stems,
    beginnings: new Set(
      terms.filter(({ isContent }) => isContent).flatMap(({ word }) => beginningOf(word.lower) ?? []),
    ),
    groups: new Set([...stems].flatMap(groupsOf)),
  }
}

/** Whether a text has the word, a form of it, a relation or a near-synonym. */
export function covers({ stems, beginnings, groups }: Vocabulary, term: Term): boolean {
  if (term.stems.some((stem) => stems.has(stem))) return true
  const beginning = beginningOf(term.word.lower)
  if (beginning !== undefined && beginnings.has(beginning)) return true
  return term.stems.some((stem) => groupsOf(stem).some((group) => groups.has(group)))
}

function beginningOf(lower: string): string | undefined {
  return lower.length >= 5 ? lower.slice(0, 5) : undefined
}
