import { firstWord } from './measure/first-word.ts'
import { startOfSentence } from './measure/start-of-sentence.ts'

/** Whether a post begins with a capital. */
export const firstLetter = startOfSentence({ id: 'first-letter', starts: firstWord, what: 'a post' })
