import type { Analysis } from '../text/analysis.ts'
import type { Word } from '../text/words.ts'
import { firstWord } from './measure/first-word.ts'
import { startOfSentence } from './measure/start-of-sentence.ts'

/** Whether a post begins with a capital. */
export const firstLetter = startOfSentence({
  id: 'first-letter',
  starts: firstWord,
  what: 'a post',
  apart: { name: 'reply', what: 'a reply', has: opensReply },
})

/** Whether a word is the first of its text, behind mentions. */
function opensReply({ text, bodyStart }: Analysis, { start }: Word): boolean {
  return start === bodyStart && text.slice(0, start).includes('@')
}
