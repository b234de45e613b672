import { overlapsAny, type Span } from './span.ts'

/** A word as written, and in lower case with straight apostrophes for looking up. */
export interface Word extends Span {
  text: string
  lower: string
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu

/** The words of a text that stand outside the given spans, ascending. */
export function findWords(text: string, outside: readonly Span[]): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    if (overlapsAny({ start, end }, outside)) continue
    words.push({ text: match[0], lower: match[0].toLowerCase().replaceAll('’', "'"), start, end })
  }
  return words
}

/** How a word is written in capitals and small letters; `none` where its script has no such thing. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

/** The casing of a word; a single capital counts as `title`. */
export function casingOf(word: string): Casing {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'none'
  if (word === lower) return 'lower'
  const first = String.fromCodePoint(word.codePointAt(0)!)
  if (first !== first.toLowerCase() && word.slice(first.length) === lower.slice(first.toLowerCase().length))
    return 'title'
  return word === upper ? 'upper' : 'mixed'
}

/** The word with its first letter small; unchanged where that letter has no single small form. */
export function withSmallFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0)!)
  const small = first.toLowerCase()
  return small.toUpperCase() === first ? small + word.slice(first.length) : word
}

/** The word with its first letter a capital; unchanged where that letter has no single capital form. */
export function withCapitalFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0)!)
  const capital = first.toUpperCase()
  return capital.length === first.length && capital.toLowerCase() === first ? capital + word.slice(first.length) : word
}
