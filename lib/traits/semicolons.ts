import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { withCapitalFirst } from '../text/words.ts'
import { habit } from './measure/habit.ts'
import { wordsWithin } from '../text/words-at.ts'

/** Who writes one in one post of ten or more means the one that stands in a draft. */
const meant = 10

/** Semicolons between clauses. For who writes none, a full stop stands there. */
export const semicolons = habit({
  id: 'semicolons',
  feature: 'punctuation',
  yes: 'with',
  no: 'without',
  says: { yes: 'use a semicolon' },
  unit: 'posts',
  fewest: 20,
  count({ text, words, entities }) {
    if (words.length < 4) return []
    if (!text.includes(';')) return ['without']
    const found = [...text.matchAll(/(?<=[\p{L}\p{N}"”)]);(?=\s)/gu)]
    return found.some(({ index }) => !overlapsAny({ start: index, end: index + 1 }, entities)) ? ['with'] : ['without']
  },
  edits: (draft, wanted) => (wanted ? [] : betweenClauses(draft)),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

const connected = /^(?:and|or|but|so|nor|yet|for|which|who|especially|including|e)\b/i

/** Those between two clauses, each of several words; not in a list, whose parts a semicolon keeps apart. */
function betweenClauses({ text, words, sentences, entities, language }: Analysis) {
  if (language !== 'en') return []
  return sentences.flatMap((sentence) => {
    const marks = [...text.slice(sentence.start, sentence.end).matchAll(/(?<=\p{L});(?= \p{L})/gu)]
    if (marks.length !== 1) return []
    const start = sentence.start + marks[0]!.index
    const before = wordsWithin({ words }, sentence.start, start)
    const after = wordsWithin({ words }, start + 1, sentence.end)
    const first = after[0]
    if (!first || before.length < 3 || after.length < 3 || connected.test(first.lower)) return []
    if (first.start !== start + 2 || overlapsAny({ start, end: first.end }, entities)) return []
    return [{ start, end: first.end, replacement: `. ${withCapitalFirst(first.text)}` }]
  })
}
