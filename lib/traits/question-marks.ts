import type { Analysis } from '../text/analysis.ts'
import { plainMarks } from '../text/marks.ts'
import { asks } from './measure/asks.ts'
import { markAt, withBlanks } from './measure/ending.ts'
import { habit } from './measure/habit.ts'

/** Whether the question mark is left out after what surely asks by its first words; in English only. */
export const questionMarks = habit({
  id: 'question-marks',
  feature: 'punctuation',
  yes: 'bare',
  no: 'marked',
  says: { yes: 'leave out the question mark', no: 'put a question mark after a question' },
  unit: 'times',
  count: (post) => questions(post).map(({ marked }) => (marked ? 'marked' : 'bare')),
  edits(draft, bare) {
    return questions(draft)
      .filter(({ marked }) => marked === bare)
      .map(({ start, end, closes }) => ({
        start: bare ? withBlanks(draft.text, start) : start,
        end,
        replacement: bare ? (closes ? '' : '.') : markAt(draft, start, '?'),
      }))
  },
})

/** The marks of the sentences that ask; `closes` where the text or its line ends with them. */
function questions(text: Analysis) {
  return text.sentences.flatMap((sentence, index) => {
    const isLast = index === text.sentences.length - 1
    if (isLast && text.lastIs === 'entity') return []
    const { start, end } =
      isLast && sentence.markStart === sentence.markEnd
        ? text.finalMark
        : { start: sentence.markStart, end: sentence.markEnd }
    const marks = plainMarks(text.text.slice(start, end))
    if (!/^(?:\.?|\?+)$/.test(marks) || !asks(text, { start: sentence.start, end: start })) return []
    const closes = end >= text.finalMark.end || text.text.slice(end, sentence.next).includes('\n')
    return [{ start, end, marked: marks.startsWith('?'), closes }]
  })
}
