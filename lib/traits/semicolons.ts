import type { Analysis } from '../text/analysis.ts'
import type { Edit } from '../text/edits.ts'
import { overlapsAny } from '../text/span.ts'
import { casingOf, withCapitalFirst } from '../text/words.ts'
import { habit } from './measure/habit.ts'

const fewestWords = 3

/** Whether posts have semicolons. For those who have none a draft's only one becomes a full stop, or a comma before "and". */
export const semicolons = habit({
  id: 'semicolons',
  feature: 'punctuation',
  yes: 'with',
  no: 'without',
  says: { yes: 'use a semicolon' },
  unit: 'posts',
  fewest: 20,
  count: (post) =>
    post.words.length < 2 * fewestWords ? {} : { [semicolonsIn(post).length > 0 ? 'with' : 'without']: 1 },
  edits(draft, wanted) {
    const [only, ...others] = semicolonsIn(draft)
    // Several divide a list.
    return wanted || !only || others.length > 0 ? [] : without(draft, only.start)
  },
  calms: (claim) => Math.max(0, 1 - 10 * claim.rate),
})

function semicolonsIn({ text, entities, emoticons }: Analysis) {
  if (!text.includes(';')) return []
  return [...text.matchAll(/(?<=[\p{L}\p{N})])(?<!&#?\w{1,8})[;؛](?=\s)/gu)]
    .map(({ index }) => ({ start: index, end: index + 1 }))
    .filter((span) => !overlapsAny(span, entities) && !overlapsAny(span, emoticons))
}

/** Two sentences of some length on one line, parted or joined by a comma. */
function without({ text, words, sentences, language }: Analysis, at: number): Edit[] {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  if (!sentence) return []
  const before = words.filter(({ start, end }) => start >= sentence.start && end <= at)
  const after = words.filter(({ start, end }) => start > at && end <= sentence.end)
  const [next] = after
  if (before.length < fewestWords || after.length < fewestWords || !next || text.slice(at + 1, next.start) !== ' ')
    return []
  if (/^(?:and|but|so|or|und|aber|et|mais|y|pero)$/.test(next.lower))
    return [{ start: at, end: at + 1, replacement: ',' }]
  const word = casingOf(before[0]!.text) === 'lower' ? next.text : withCapitalFirst(next.text, language)
  return [{ start: at, end: next.end, replacement: `. ${word}` }]
}
