import type { Word } from '../text/words.ts'
import { firstWord } from './measure/first-word.ts'
import { followsDots, isI, startOfSentence } from './measure/start-of-sentence.ts'

/** Whether the second and later sentences of a post begin with a capital; judged by how posts begin where there are few. */
export const laterSentences = startOfSentence({
  id: 'later-sentences',
  starts(text) {
    const starts: Word[] = []
    let index = 0
    for (const sentence of text.sentences) {
      if (sentence.start <= text.bodyStart) continue
      while (index < text.words.length && text.words[index]!.start < sentence.start) index++
      const word = text.words[index]
      if (word && word.start === sentence.start && !isI(text, word)) starts.push(word)
    }
    return starts
  },
  kin: firstWord,
  what: 'a sentence',
  // Who goes on with a small letter after dots need not do so after a full stop.
  apart: { name: 'dots', what: 'a sentence after dots', has: followsDots },
})
