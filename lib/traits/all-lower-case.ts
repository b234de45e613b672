import type { Analysis } from '../text/analysis.ts'
import { commonWords } from '../text/common-words.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import { casingOf, withSmallFirst } from '../text/words.ts'
import { habit } from './measure/habit.ts'
import { beginsName, isI, isNamed } from './measure/start-of-sentence.ts'

/** Whether names too are written small: posts of three words and more without a capital. */
export const allLowerCase = habit({
  id: 'all-lower-case',
  feature: 'capitalization',
  yes: 'lower',
  no: 'capitals',
  says: { yes: 'use no capital at all, not even for names', no: 'use a capital somewhere in a post' },
  unit: 'posts',
  leastPosts: { yes: 10 },
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
    (word) =>
      !isI(draft, word) &&
      word.text.length > 1 &&
      casingOf(word.text) === 'title' &&
      (!starts.has(word.start) || (!commonWords.has(word.lower) && (beginsName(draft, word) || isNamed(draft, word)))),
  )
}
