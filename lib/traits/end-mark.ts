import type { Analysis } from '../text/analysis.ts'
import { posts, you } from './measure/frequency.ts'
import { logit, measure, rateOf, seen, shrunk, usualRate } from './measure/rate.ts'
import type { Claim, Tally, Trait } from './trait.ts'

const id = 'end-mark'
const feature = 'punctuation'

type Ending = 'none' | 'stop' | 'dots' | 'exclamation'
const endings: readonly Ending[] = ['none', 'stop', 'dots', 'exclamation']
const names: Record<Ending, string> = {
  none: 'nothing',
  stop: 'a full stop',
  dots: 'dots',
  exclamation: 'an exclamation mark',
}

const written: Record<Ending, string> = { none: '', stop: '.', dots: '...', exclamation: '!' }

/** How the person ends a post that asks nothing. */
export interface EndMarkClaim extends Claim {
  counts: Record<Ending, number>
  rates: Record<Ending, number>
  usuals: Record<Ending, number>
  /** Of the posts that end in nothing or in a full stop, how many end in nothing. */
  bare: { count: number; of: number; rate: number }
}

/** How posts end: with nothing, a full stop, dots, or an exclamation mark. Questions are left aside. */
export const endMark: Trait<EndMarkClaim> = {
  id,
  feature,
  count(post) {
    const ending = endingOf(post)
    return ending ? { [ending]: 1 } : {}
  },
  rates: (tally) => ({
    ...Object.fromEntries(
      endings.map((ending) => [`${id}:${ending}`, { count: seen(tally, ending), of: total(tally) }]),
    ),
    [id]: rateOf(tally, 'none', 'stop'),
  }),
  claim(tally, population) {
    const of = total(tally)
    if (of === 0) return undefined
    const counts = Object.fromEntries(endings.map((ending) => [ending, seen(tally, ending)])) as EndMarkClaim['counts']
    const rates = Object.fromEntries(
      endings.map((ending) => [
        ending,
        shrunk({ count: counts[ending], of }, usualRate(population, `${id}:${ending}`)),
      ]),
    ) as EndMarkClaim['rates']
    const usuals = Object.fromEntries(
      endings.map((ending) => [ending, usualRate(population, `${id}:${ending}`).rate]),
    ) as EndMarkClaim['usuals']
    const most = endings.reduce((best, ending) => (counts[ending] > counts[best] ? ending : best))
    const bare = rateOf(tally, 'none', 'stop')
    return {
      ...measure({ id, feature }, { count: counts[most], of }, population, `${id}:${most}`, [most]),
      counts,
      rates,
      usuals,
      bare: { ...bare, rate: shrunk(bare, usualRate(population, id)) },
    }
  },
  describe(claim) {
    const used = endings
      .filter((ending) => claim.counts[ending] > 0)
      .toSorted((a, b) => claim.counts[b] - claim.counts[a])
    const [first, ...others] = used
    const rest = others.map((ending) => `${names[ending]} (${claim.counts[ending]})`).join(', ')
    return `${you(claim, `end a post with ${names[first ?? 'none']}`)} (${posts(claim)})${rest ? `; else with ${rest}` : ''}.`
  },
  propose(draft, claim) {
    const ending = endingOf(draft)
    if (!ending || (ending === 'none' && !endsInSentence(draft))) return []
    const { start, end } = draft.finalMark
    return endings
      .filter((wanted) => wanted !== ending)
      .map((wanted) => {
        const blanks = wanted === 'none' ? / *$/.exec(draft.text.slice(0, start))![0].length : 0
        return {
          start: start - blanks,
          end,
          replacement: written[wanted],
          trait: id,
          kind: `${ending}>${wanted}`,
          shows: [wanted],
          against: endings.filter((other) => other !== wanted),
          rate: claim.rates[wanted],
          of: claim.of,
          usual: claim.usuals[wanted],
          signs: Object.fromEntries(endings.map((one) => [`ends:${one}`, logit(claim.rates[one])])),
          evidence: `you end a post with ${names[wanted]}, ${posts({ count: claim.counts[wanted], of: claim.of })}`,
        }
      })
  },
}

/** Whether the last line is a sentence that could take a mark: no signature, list, heading or code. */
function endsInSentence({ text, words, finalMark }: Analysis): boolean {
  const start = text.lastIndexOf('\n', finalMark.start - 1) + 1
  return !/^\s*(?:[-*•#>/|]|\d+[.)])/.test(text.slice(start)) && words.filter((word) => word.start >= start).length >= 4
}

/** How a text ends; undefined for questions, and where a link or hashtag hangs on its end. */
function endingOf(text: Analysis): Ending | undefined {
  if (text.words.length === 0 || text.lastIs === 'entity' || text.lastIs === 'nothing') return undefined
  const marks = text.text.slice(text.finalMark.start, text.finalMark.end)
  if (marks.includes('?')) return undefined
  if (marks.includes('!')) return 'exclamation'
  if (marks === '.') return 'stop'
  if (marks !== '') return 'dots'
  return /[\p{L}\p{M}\p{N})%]$/u.test(text.text.slice(0, text.finalMark.start)) ? 'none' : undefined
}

function total(tally: Tally): number {
  return endings.reduce((sum, ending) => sum + seen(tally, ending), 0)
}
