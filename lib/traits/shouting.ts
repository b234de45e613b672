import type { Analysis } from '../text/analysis.ts'
import { commonWords } from '../text/common-words.ts'
import { casingOf } from '../text/words.ts'
import { adverb, posts, you } from './measure/frequency.ts'
import { habit } from './measure/habit.ts'

const id = 'shouting'
const acronyms = new Set('lol lmao lmfao omg omfg wtf rofl tbh idk smh asap diy faq html http tldr ok us tv'.split(' '))

/**
 * Whether words are put in capitals for emphasis. Such capitals are taken away where the person never does it, but
 * never invented: which word to stress is the writer's choice.
 */
export const shouting = habit({
  id,
  feature: 'capitalization',
  yes: 'shouts',
  no: 'calm',
  speaksOf: 'yes',
  fewest: 10,
  count(post) {
    if (post.words.length < 2) return {}
    return shouted(post).length > 0 ? { shouts: 1 } : { calm: 1 }
  },
  describe: (claim) => `${you(claim, 'put a word in capitals for emphasis')} (${posts(claim)}).`,
  propose(draft, claim) {
    if (claim.rate >= 0.5) return []
    const starts = new Set(draft.sentences.map(({ start }) => start))
    return shouted(draft)
      .filter((word) => commonWords.has(word.lower))
      .map((word) => ({
        start: word.start,
        end: word.end,
        replacement: starts.has(word.start)
          ? word.text[0]! + word.text.slice(1).toLowerCase()
          : word.text.toLowerCase(),
        trait: id,
        // Someone who shouts in one post of ten does mean it in a draft that shouts.
        confidence: Math.max(0, 1 - 10 * claim.rate),
        evidence: `you ${adverb(claim)} put words in capitals, ${posts(claim)}`,
      }))
  },
})

function shouted(text: Analysis) {
  return text.words.filter(
    (word) =>
      word.text.length >= 2 &&
      casingOf(word.text) === 'upper' &&
      !acronyms.has(word.lower) &&
      (commonWords.has(word.lower) || word.text.length >= 5),
  )
}
