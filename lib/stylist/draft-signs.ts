import type { Analysis } from '../text/analysis.ts'
import { moodOf } from '../text/mood.ts'
import { casingOf } from '../text/words.ts'

/** What a text does that may tell how the person would write it, by name: shares, logarithms and yes (1) or no (0). */
export function draftSigns(draft: Analysis): Record<string, number> {
  const { text, words, sentences, entities, emoji, emoticons, finalMark, bodyStart } = draft
  const end = text.slice(finalMark.start, finalMark.end)
  const first = words.find(({ start }) => start >= bodyStart)
  const kinds = new Set(entities.map(({ kind }) => kind))
  return {
    asks: end.includes('?') ? 1 : 0,
    cries: text.includes('!') ? 1 : 0,
    words: Math.log1p(words.length),
    sentences: Math.log(Math.max(1, sentences.length)),
    replies: bodyStart > 0 ? 1 : 0,
    links: kinds.has('link') ? 1 : 0,
    tags: kinds.has('hashtag') ? 1 : 0,
    small: first && casingOf(first.text) === 'lower' ? 1 : 0,
    bare: end === '' ? 1 : 0,
    symbols: emoji.length + emoticons.length > 0 ? 1 : 0,
    commas: Math.log1p(text.split(',').length - 1),
    apostrophes: /\p{L}['’]\p{L}/u.test(text) ? 1 : 0,
    ...moodOf(words),
  }
}
