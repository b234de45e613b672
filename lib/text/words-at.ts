import type { Analysis } from './analysis.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './span.ts'
import type { Word } from './words.ts'

/** How many of some ascending spans begin before a place; so the index of the first that does not. */
export function countBefore(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The word that begins at a place. */
export function wordAt({ words }: Pick<Analysis, 'words'>, start: number): Word | undefined {
  const word = words[countBefore(words, start)]
  return word?.start === start ? word : undefined
}

/** The index of one of a text's words, −1 where it is none of them. */
export function indexOfWord({ words }: Pick<Analysis, 'words'>, word: Word): number {
  const index = countBefore(words, word.start)
  return words[index] === word ? index : -1
}

/** The words from one place to another. */
export function wordsWithin({ words }: Pick<Analysis, 'words'>, start: number, end: number): readonly Word[] {
  return spansWithin(words, start, end)
}

/** Those of some ascending spans, apart from one another, that stand from one place to another. */
export function spansWithin<One extends Span>(spans: readonly One[], start: number, end: number): readonly One[] {
  const from = countBefore(spans, start)
  const to = countBefore(spans, end)
  return spans.slice(from, to > from && spans[to - 1]!.end > end ? to - 1 : to)
}

/** Whether one of a text's words stands in English. */
export function isEnglishWord({ englishWords }: Pick<Analysis, 'englishWords'>, word: Word): boolean {
  return englishWords[countBefore(englishWords, word.start)] === word
}

/** The sentence, with the blanks after it, that a place is in. */
export function sentenceAt({ sentences }: Pick<Analysis, 'sentences'>, place: number): Sentence | undefined {
  const sentence = sentences[countBefore(sentences, place + 1) - 1]
  return sentence && place < sentence.next ? sentence : undefined
}
