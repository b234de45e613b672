import type { Analysis } from '../text/analysis.ts'
import { isCapitals } from '../text/capitals.ts'
import type { Word } from '../text/words.ts'
import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'
import { isI } from './measure/start-of-sentence.ts'

/** Whether "I" (and "I'm", "I've" …) is written small. */
export const smallI = habit({
  id: 'small-i',
  feature: 'capitalization',
  yes: 'lower',
  no: 'upper',
  says: { yes: 'write "i" small', no: 'write "I" as a capital' },
  unit: 'times',
  count(post) {
    const found = post.englishWords.filter((word) => isPronoun(post, word))
    return tallyOf(found.map(({ text }) => (text.startsWith('i') ? 'lower' : 'upper')))
  },
  edits(draft, small) {
    return draft.englishWords
      .filter((word) => isPronoun(draft, word) && word.text.startsWith(small ? 'I' : 'i') && !isCapitals(draft, word))
      .map(({ start }) => ({ start, end: start + 1, replacement: small ? 'i' : 'I' }))
  },
})

/** Not the letter of "i.e.", "i-th", "i = 1" or "Section I". */
function isPronoun(analysis: Analysis, word: Word): boolean {
  if (!isI(analysis, word)) return false
  const { text } = analysis
  const before = text.slice(Math.max(0, word.start - 12), word.start)
  return (
    !/^[.-]\p{L}|^ ?(?:[=>+*)\]]|<(?!3))/u.test(text.slice(word.end, word.end + 3)) &&
    !/(?:\b(?:section|part|chapter|war)|[=<>+*])$/i.test(before.replace(/ $/, ''))
  )
}
