import { quotedOwnWords, wholeQuotation } from '../text/whole-quotation.ts'
import { habit } from './measure/habit.ts'

/**
 * Whether whole posts stand in quotation marks. Who never does so means no quotation by the marks around a whole draft that
 * speaks for itself: they are taken off, never put. Who ever does may be quoting there too.
 */
export const wholeQuotes = habit({
  id: 'whole-quotes',
  feature: 'punctuation',
  yes: 'quoted',
  no: 'bare',
  says: { yes: 'put a whole post in quotation marks' },
  unit: 'posts',
  fewest: 20,
  leastPosts: { no: 10 },
  count({ text, words }) {
    if (wholeQuotation(text)) return ['quoted']
    return words.length > 0 ? ['bare'] : []
  },
  edits(draft, wanted, { count }) {
    const quoted = quotedOwnWords(draft.text)
    if (wanted || count > 0 || !quoted) return []
    return [quoted.start, quoted.end - 1].map((at) => ({
      start: at,
      end: at + 1,
      replacement: '',
      group: 'both',
      isQuoteMark: true as const,
    }))
  },
})
