import { languageOf } from './language.ts'
import { signsOfEnglish } from './signs-of-english.ts'
import type { Span } from './span.ts'
import type { Word } from './words.ts'

/**
 * The words of a text's English sentences: those on which lists of English words may be used.
 * @param language the text's own, as far as it is known: a sentence that does not tell goes by it
 */
export function findEnglish(
  words: readonly Word[],
  sentences: readonly Span[],
  language: string | undefined,
): readonly Word[] {
  if (sentences.length < 2) return language === 'en' ? words : []
  if (language === 'en' && signsOfEnglish(words).foreign === 0) return words
  let index = 0
  return sentences.flatMap(({ end }) => {
    const first = index
    while (index < words.length && words[index]!.start < end) index++
    const own = words.slice(first, index)
    return isEnglish(own, language) ? own : []
  })
}

function isEnglish(sentence: readonly Word[], language: string | undefined): boolean {
  const { common, foreign } = signsOfEnglish(sentence)
  if (language === 'en') return foreign <= common || languageOf(sentence) === 'en'
  return common > foreign && languageOf(sentence) === 'en'
}
