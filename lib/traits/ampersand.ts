import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'

/** Whether "and" is written "&"; "n" and "nd" are short words. */
export const ampersand = habit({
  id: 'ampersand',
  feature: 'abbreviation',
  yes: '&',
  no: 'and',
  says: { yes: 'write "&" for "and"', no: 'write "and", not "&"' },
  unit: 'times',
  count: (post) => [...signsIn(post).map(() => '&'), ...wordsIn(post).map(() => 'and')],
  edits(draft, sign) {
    return (sign ? wordsIn(draft) : signsIn(draft))
      .filter((place) => !joinsNames(draft, place))
      .map(({ start, end }) => ({
        start,
        end,
        replacement: sign ? '&' : 'and',
      }))
  },
})

function signsIn({ text, englishWords }: Analysis) {
  if (englishWords.length === 0 || !text.includes('&')) return []
  return [...text.matchAll(/(?<=[\p{L}\p{N}\p{P}] )&(?= [\p{L}\p{N}@#])/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }))
}

function wordsIn({ englishWords, text }: Analysis) {
  return englishWords.filter(
    ({ text: word, start, end }) => word === 'and' && text[start - 1] === ' ' && text[end] === ' ',
  )
}

/** "Holly & Reed", "Tom and Jerry": what stands between belongs to the name. */
function joinsNames({ text }: Analysis, { start, end }: { start: number; end: number }): boolean {
  return (
    /\p{Lu}[\p{L}'’]* $/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^ (?!I(?![\p{Ll}]))\p{Lu}/u.test(text.slice(end, end + 4))
  )
}
