import { habit } from './measure/habit.ts'
import { overlapsAny } from '../text/span.ts'

/** Whether posts have words in brackets. It is told; a draft keeps its brackets and gets none. */
export const brackets = habit({
  id: 'brackets',
  feature: 'punctuation',
  yes: 'with',
  no: 'without',
  says: { yes: 'put words in brackets' },
  unit: 'posts',
  fewest: 20,
  count({ text, words, emoticons }) {
    if (words.length < 4) return []
    if (!/[(（]/.test(text)) return ['without']
    const bracketed = [...text.matchAll(/\([^()\n]*\p{L}{2}[^()\n]*\)|（[^（）\n]+）/gu)]
      .map((match) => ({ start: match.index, end: match.index + 1 }))
      .some((span) => !overlapsAny(span, emoticons))
    return [bracketed ? 'with' : 'without']
  },
})
