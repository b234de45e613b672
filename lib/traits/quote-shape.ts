import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'

/** Who has one shape less often than this writes both: then a draft's is as good. */
const settled = 0.9

/** Whether the marks around quoted words are curly or straight. The words between them are never touched. */
export const quoteShape = habit({
  id: 'quote-shape',
  feature: 'punctuation',
  yes: 'curly',
  no: 'straight',
  says: { yes: 'write curly quotation marks (“”)', no: 'write straight quotation marks (")' },
  unit: 'times',
  count: (post) => quotesIn(post).map(({ isCurly }) => (isCurly ? 'curly' : 'straight')),
  edits: (draft, curly, { rate }) =>
    ((curly ? rate : 1 - rate) < settled || hasOpen(draft) ? [] : quotesIn(draft))
      .filter(({ isCurly }) => isCurly !== curly)
      .flatMap(({ start, end }) =>
        [start, end - 1].map((at) => ({
          start: at,
          end: at + 1,
          replacement: curly ? (at === start ? '“' : '”') : '"',
          group: String(start),
          isQuoteMark: true as const,
        })),
      ),
})

/** Whether a mark stands alone, whose other half would be left in another shape. */
function hasOpen(draft: Analysis): boolean {
  const marks = quotesIn(draft).length * 2
  return (draft.text.match(/["“”„]/g)?.length ?? 0) !== marks
}

function quotesIn({ entities }: Analysis) {
  return entities
    .filter(({ kind, text }) => kind === 'quotation' && /^(?:"[^"]*"|“[^“”"]*”)$/.test(text))
    .map(({ start, end, text }) => ({ start, end, isCurly: text.startsWith('“') }))
}
