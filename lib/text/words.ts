import type { Span } from './span.ts'

/** A word as written, and in lower case with straight apostrophes for looking up. */
export interface Word extends Span {
  text: string
  lower: string
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu

/** The words of a text that stand outside the given spans, ascending; those are ascending and apart. */
export function findWords(text: string, outside: readonly Span[]): Word[] {
  const words: Word[] = []
  let next = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const start = match.index
    const end = wordPattern.lastIndex
    while (next < outside.length && outside[next]!.end <= start) next++
    if (next < outside.length && outside[next]!.start < end) continue
    words.push({ text: match[0], lower: match[0].toLowerCase().replaceAll('’', "'"), start, end })
  }
  return words
}

/** How a word is written in capitals and small letters; `none` where its script has no such thing. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

/** The casing of a word; a single capital counts as `title`. */
export function casingOf(word: string): Casing {
  let capitals = 0
  let small = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x80) return casingInAnyScript(word)
    if (code >= 0x61 && code <= 0x7a) small++
    else if (code >= 0x41 && code <= 0x5a) capitals++
  }
  if (capitals === 0) return small === 0 ? 'none' : 'lower'
  const first = word.charCodeAt(0)
  if (capitals === 1 && first >= 0x41 && first <= 0x5a) return 'title'
  return small === 0 ? 'upper' : 'mixed'
}

function casingInAnyScript(word: string): Casing {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'none'
  if (word === lower) return 'lower'
  const first = String.fromCodePoint(word.codePointAt(0)!)
  if (first !== first.toLowerCase() && word.slice(first.length) === lower.slice(first.toLowerCase().length))
    return 'title'
  return word === upper ? 'upper' : 'mixed'
}

/**
 * The word with its first letter small; unchanged where that letter has no single small form.
 * @param language the word's (ISO 639-1): in Turkish "I" becomes "ı"
 */
export function withSmallFirst(word: string, language?: string): string {
  const first = firstLetterOf(word, language)
  const small = lowerIn(first, language)
  return upperIn(small, language) === first ? small + word.slice(first.length) : word
}

/**
 * The word with its first letter a capital; unchanged where that letter has no single capital form.
 * @param language the word's (ISO 639-1): in Turkish "i" becomes "İ", in Dutch "ij" becomes "IJ"
 */
export function withCapitalFirst(word: string, language?: string): string {
  const first = firstLetterOf(word, language)
  const capital = upperIn(first, language)
  return capital.length === first.length && lowerIn(capital, language) === first
    ? capital + word.slice(first.length)
    : word
}

/** The word in small letters, as its language (ISO 639-1) has them. */
export function lowerIn(word: string, language?: string): string {
  return dotted.has(language ?? '') ? word.toLocaleLowerCase(language) : word.toLowerCase()
}

/** The word in capitals, as its language (ISO 639-1) has them. */
export function upperIn(word: string, language?: string): string {
  return dotted.has(language ?? '') ? word.toLocaleUpperCase(language) : word.toUpperCase()
}

/** Languages that tell "i" and "ı" apart: elsewhere every device gives the same letters, whatever it is set to. */
const dotted: ReadonlySet<string> = new Set(['tr', 'az'])

function firstLetterOf(word: string, language: string | undefined): string {
  return language === 'nl' && /^ij/i.test(word) ? word.slice(0, 2) : String.fromCodePoint(word.codePointAt(0)!)
}
