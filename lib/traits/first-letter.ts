import { isI, startOfSentence } from './measure/start-of-sentence.ts'

/** Whether a post begins with a capital. */
export const firstLetter = startOfSentence({
  id: 'first-letter',
  starts(text) {
    const word = text.words.find(({ start }) => start >= text.bodyStart)
    return word && word.start === text.bodyStart && !isI(word) ? [word] : []
  },
  what: 'a post',
})
