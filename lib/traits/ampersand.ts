import type { Analysis } from '../text/analysis.ts'
import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'

const id = 'ampersand'

/** Whether "and" is written "&". */
export const ampersand = habit({
  id,
  feature: 'abbreviation',
  yes: '&',
  no: 'and',
  count(post) {
    const signs = signsIn(post).length
    const words = wordsIn(post).length
    return { ...(signs > 0 && { '&': signs }), ...(words > 0 && { and: words }) }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'write "&" for "and"')} (${times(claim)}).`
      : `${you(otherwise(claim), 'write "and", not "&"')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    const sign = claim.rate >= 0.5
    return (sign ? wordsIn(draft) : signsIn(draft)).map(({ start, end }) => ({
      start,
      end,
      replacement: sign ? '&' : 'and',
      trait: id,
      confidence: sign ? claim.rate : 1 - claim.rate,
      evidence: sign ? `you write & for and, ${times(claim)}` : `you write and for &, ${times(otherwise(claim))}`,
    }))
  },
})

function signsIn({ text, english }: Analysis) {
  if (!english) return []
  return [...text.matchAll(/(?<=[\p{L}\p{N}\p{P}] )&(?= [\p{L}\p{N}@#])/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }))
}

function wordsIn({ words, text, english }: Analysis) {
  if (!english) return []
  return words.filter(({ text: word, start, end }) => word === 'and' && text[start - 1] === ' ' && text[end] === ' ')
}
