import type { Analysis } from '../text/analysis.ts'
import type { Edit } from '../text/edits.ts'
import { overlapsAny } from '../text/span.ts'
import { habit } from './measure/habit.ts'

/** Who writes one in one post of ten or more means those that stand in a draft. */
const meant = 10

/** Whether Spanish questions and cries are opened by a mark ("¿", "¡"). They are taken away, never added. */
export const openingMarks = habit({
  id: 'opening-marks',
  feature: 'punctuation',
  yes: 'with',
  no: 'without',
  says: { yes: 'open a question or a cry with ¿ or ¡', no: 'leave out ¿ and ¡' },
  unit: 'posts',
  count(post) {
    if (post.language !== 'es' || !/[?!]/.test(post.text)) return []
    return [marksIn(post).length > 0 ? 'with' : 'without']
  },
  edits: (draft, wanted) => (wanted ? [] : marksIn(draft)),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

function marksIn({ text, entities }: Analysis): Edit[] {
  return [...text.matchAll(/[¿¡]+/g)]
    .map(({ index, 0: marks }) => ({ start: index, end: index + marks.length, replacement: '' }))
    .filter((edit) => !overlapsAny(edit, entities))
}
