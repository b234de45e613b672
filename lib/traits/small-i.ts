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
    const found = post.english ? post.words.filter(isI) : []
    return tallyOf(found.map(({ text }) => (text.startsWith('i') ? 'lower' : 'upper')))
  },
  edits(draft, small) {
    return (draft.english ? draft.words : [])
      .filter((word) => isI(word) && word.text.startsWith(small ? 'I' : 'i'))
      .map(({ start }) => ({ start, end: start + 1, replacement: small ? 'i' : 'I' }))
  },
})
