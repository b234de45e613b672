import type { Analysis } from '../text/analysis.ts'
import { isCapitals } from '../text/capitals.ts'
import { commonWords } from '../text/common-words.ts'
import { casingOf, type Word } from '../text/words.ts'
import { isAllCapitals } from './measure/all-capitals.ts'
import { habit } from './measure/habit.ts'
import { indexOfWord, isEnglishWord } from '../text/words-at.ts'

// Two letters in capitals are mostly a name (IT, WHO, OR); so are these.
const names = new Set(
  'lol lmao lmfao omg omfg wtf rofl tbh idk smh asap diy faq html http tldr who can may will one'.split(' '),
)
const shortest = new Set(['so', 'no', 'my', 'do', 'go'])

/**
 * Whether words are put in capitals for emphasis. Such capitals are taken away where the person never does it, but
 * never invented: which word to stress is the writer's choice.
 */
export const shouting = habit({
  id: 'shouting',
  feature: 'capitalization',
  yes: 'shouts',
  no: 'calm',
  says: { yes: 'put a word in capitals for emphasis' },
  unit: 'posts',
  fewest: 10,
  leastPosts: { no: 10 },
  count(post) {
    if (post.words.length < 2 || isAllCapitals(post)) return []
    return [shouted(post).length > 0 ? 'shouts' : 'calm']
  },
  edits(draft, shouts) {
    if (shouts) return []
    const starts = new Set(draft.sentences.map(({ start }) => start))
    return shouted(draft)
      .filter((word) => isCommon(draft, word) && !standsAmongCapitals(draft, word))
      .map(({ start, end, text }) => ({
        start,
        end,
        replacement: starts.has(start) ? text[0]! + text.slice(1).toLowerCase() : text.toLowerCase(),
      }))
  },
  // Someone who shouts in one post of ten does mean it in a draft that shouts.
  calms: (claim) => Math.max(0, 1 - 10 * claim.rate),
})

function shouted(text: Analysis) {
  return text.words.filter(
    (word) =>
      (word.text.length >= 3 || shortest.has(word.lower)) &&
      casingOf(word.text) === 'upper' &&
      !names.has(word.lower) &&
      (word.text.length >= 5 || isCommon(text, word)),
  )
}

/** Surely no name: a common word of English, in English. */
function isCommon({ englishWords }: Analysis, word: Word): boolean {
  return commonWords.has(word.lower) && isEnglishWord({ englishWords }, word)
}

/** "BBC ONE", "NOT NULL", a sentence all in capitals: no single word is stressed there. */
function standsAmongCapitals(text: Analysis, word: Word): boolean {
  const index = indexOfWord(text, word)
  const beside = [text.words[index - 1], text.words[index + 1]]
  return (
    isCapitals(text, word) || beside.some((other) => other && other.text.length > 1 && casingOf(other.text) === 'upper')
  )
}
