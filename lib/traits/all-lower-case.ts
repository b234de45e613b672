import type { Analysis } from '../text/analysis.ts'
import { commonWords } from '../text/common-words.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import { casingOf, withSmallFirst, type Word } from '../text/words.ts'
import { habit } from './measure/habit.ts'
import { isI } from './measure/start-of-sentence.ts'

/** Whether names too are written small: posts of three words and more without a capital. */
export const allLowerCase = habit({
  id: 'all-lower-case',
  feature: 'capitalization',
  yes: 'lower',
  no: 'capitals',
  says: { yes: 'use no capital at all, not even for names', no: 'use a capital somewhere in a post' },
  unit: 'posts',
  count(post) {
    const casings = post.words.map(({ text }) => casingOf(text)).filter((casing) => casing !== 'none')
    if (casings.length < 3) return {}
    return casings.every((casing) => casing === 'lower') ? { lower: 1 } : { capitals: 1 }
  },
  edits(draft, wanted) {
    if (!wanted) return []
    return names(draft).map(({ start, end, text }) => ({
      start,
      end,
      replacement: withSmallFirst(text, draft.language),
    }))
  },
})

/** Words with a capital that they owe to no sentence's beginning. Acronyms and "iPhone" keep theirs. */
function names(draft: Analysis) {
  const starts = sentenceStarts(draft)
  return draft.words.filter(
    (word, index) =>
      !starts.has(word.start) &&
      !isI(draft, word) &&
      word.text.length > 1 &&
      casingOf(word.text) === 'title' &&
      !goesOnWithName(draft, draft.words[index - 1], word, starts),
  )
}

/** "Lady Gaga is": while a sentence's first word keeps its capital, the rest of its name does. */
function goesOnWithName(
  { text }: Analysis,
  before: Word | undefined,
  word: Word,
  starts: ReadonlySet<number>,
): boolean {
  if (before === undefined || !starts.has(before.start) || commonWords.has(before.lower)) return false
  return casingOf(before.text) === 'title' && text.slice(before.end, word.start) === ' '
}
