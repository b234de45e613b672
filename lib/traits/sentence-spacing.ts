import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'

/** One blank or two between sentences. */
export const sentenceSpacing = habit({
  id: 'sentence-spacing',
  feature: 'punctuation',
  yes: 'two',
  no: 'one',
  says: { yes: 'put two spaces between sentences', no: 'put one space between sentences' },
  unit: 'times',
  count: (post) => gaps(post).map(({ wide }) => (wide ? 'two' : 'one')),
  edits(draft, two) {
    return gaps(draft)
      .filter(({ wide }) => wide !== two)
      .map(({ start, end }) => ({ start, end, replacement: two ? '  ' : ' ' }))
  },
})

/** Blanks after a sentence's marks and before the next sentence on the same line; dots trail on and have their own. */
function gaps({ text, sentences }: Analysis) {
  return sentences.slice(0, -1).flatMap(({ markStart, markEnd, next }) => {
    const blanks = text.slice(markEnd, next)
    return /^[.!?]+$/.test(text.slice(markStart, markEnd)) && !text.startsWith('..', markStart) && /^ +$/.test(blanks)
      ? [{ start: markEnd, end: next, wide: blanks.length > 1 }]
      : []
  })
}
