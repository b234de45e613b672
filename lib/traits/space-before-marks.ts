import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { habit } from './measure/habit.ts'

/** Whether a blank stands before "!" and "?". */
export const spaceBeforeMarks = habit({
  id: 'space-before-marks',
  feature: 'punctuation',
  yes: 'spaced',
  no: 'tight',
  says: { yes: 'put a space before "!" and "?"' },
  unit: 'times',
  count: (post) => marks(post).map(({ spaced }) => (spaced ? 'spaced' : 'tight')),
  edits(draft, spaced) {
    // French has it by rule.
    if (draft.language === 'fr' && !spaced) return []
    return marks(draft)
      .filter((mark) => mark.spaced !== spaced)
      .map(({ start, end }) => ({ start, end, replacement: spaced ? ' ' : '' }))
  },
})

/** The place before each run of marks that follows a word. */
function marks({ text, entities }: Analysis) {
  if (!/[!?]/.test(text)) return []
  return [...text.matchAll(/(?<=\p{L})( ?)(?=[!?]+(?:\s|$))/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, spaced: match[1] !== '' }))
    .filter(({ start, end }) => !overlapsAny({ start, end: end + 1 }, entities))
}
