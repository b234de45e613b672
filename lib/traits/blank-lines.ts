import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'

/** Whether an empty line stands between two lines. Lines of lists stay together. */
export const blankLines = habit({
  id: 'blank-lines',
  feature: 'layout',
  yes: 'blank',
  no: 'next',
  says: { yes: 'leave an empty line between two lines', no: 'begin the next line without an empty one between' },
  unit: 'times',
  count: (post) => breaks(post).map(({ blank }) => (blank ? 'blank' : 'next')),
  edits: (draft, wanted) =>
    breaks(draft)
      .filter(({ blank }) => blank !== wanted)
      .map(({ start, end }) => ({ start, end, replacement: wanted ? '\n\n' : '\n' })),
})

const listed = /^[^\S\n]*(?:[-*•·▪◦‣–>|]|\d{1,3}[.)])/

/** The ends of lines that have words on both sides and stand in no list. */
function breaks({ text }: Analysis) {
  if (!text.includes('\n')) return []
  return [...text.matchAll(/(?<=\S)[^\S\n]*\n\s*(?=[\p{L}\p{M}"“'‘(])/gu)].flatMap(({ index, 0: gap }) => {
    const above = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    return /\p{L}/u.test(above) && !listed.test(above)
      ? [{ start: index, end: index + gap.length, blank: gap.split('\n').length > 2 }]
      : []
  })
}
