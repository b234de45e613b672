import type { Analysis } from '../text/analysis.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import { habit } from './measure/habit.ts'

/** Who marks words in one post of twenty or more means the marks that stand in a draft. */
const meant = 20

/** Markdown in posts: bold and italic marks, headings, rules. Taken out for those who write none; lists have their own trait. */
export const markup = habit({
  id: 'markup',
  feature: 'layout',
  yes: 'with',
  no: 'without',
  says: { yes: 'mark words or headings as in Markdown (**bold**, # heading)' },
  unit: 'posts',
  fewest: 20,
  count: (post) => (post.words.length === 0 ? {} : marksIn(post).length > 0 ? { with: 1 } : { without: 1 }),
  edits: (draft, wanted) => (wanted ? [] : marksIn(draft).map(({ start, end }) => ({ start, end, replacement: '' }))),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

const paired =
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*\n]{1,300}?(?<=[^\s*])\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])[^_\n]{1,300}?(?<=[^\s_])\2(?![\p{L}\p{N}_])/gu
const heading = /^ {0,3}#{1,6} +(?=\S)/gmu
const rule = /^(?:-{3,}|\*{3,}|_{3,})[^\S\n]*\n+/gmu

/** The marks, each apart: the words between them stay. */
function marksIn({ text, entities, emoticons }: Analysis): Span[] {
  if (!/[*_#-]/.test(text)) return []
  const pairs = [...text.matchAll(paired)].flatMap((match) => {
    const { length } = match[1] ?? match[2]!
    const end = match.index + match[0].length
    return [
      { start: match.index, end: match.index + length },
      { start: end - length, end },
    ]
  })
  const lines = [...text.matchAll(heading), ...text.matchAll(rule)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...pairs, ...lines]
    .filter((span) => !overlapsAny(span, entities) && !overlapsAny(span, emoticons))
    .toSorted((one, other) => one.start - other.start)
}
