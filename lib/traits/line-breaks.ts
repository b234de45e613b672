import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

/** Whether a new sentence goes on a new line. */
export const lineBreaks = habit({
  id: 'line-breaks',
  feature: 'layout',
  yes: 'line',
  no: 'same',
  says: { yes: 'put a new sentence on a new line', no: 'keep your sentences on one line' },
  unit: 'times',
  count: (post) => tallyOf(gaps(post).map(({ line }) => (line ? 'line' : 'same'))),
  edits(draft, line) {
    if (!line) return []
    return gaps(draft).flatMap((gap) => (gap.line ? [] : { start: gap.start, end: gap.end, replacement: '\n' }))
  },
})

/** What stands between two sentences. */
function gaps({ text, sentences, bodyStart }: Analysis) {
  return sentences.slice(0, -1).flatMap(({ markEnd, next }) => {
    const between = text.slice(markEnd, next)
    return markEnd > bodyStart && next > markEnd ? [{ start: markEnd, end: next, line: between.includes('\n') }] : []
  })
}
