import type { Analysis } from '../text/analysis.ts'
import { spansWithin } from '../text/words-at.ts'
import { dotsIn, dotsTally, favouriteDots } from './measure/dots-in.ts'
import { type Ending, endingOf, endings, endsInSentence, lastSentence, markAt, withBlanks } from './measure/ending.ts'
import { exclamationsIn } from './measure/exclamations-in.ts'
import { posts, you } from './measure/frequency.ts'
import { measure, rateOf, seen, shrunk, usualRate } from './measure/rate.ts'
import { isSad } from './measure/sad.ts'
import type { Claim, Tally, Trait } from './trait.ts'

const id = 'end-mark'
const feature = 'punctuation'
/** Who leaves out the full stop less often might want it put in, who does so more might want it taken away. */
const bareFrom = 0.35

const names: Record<Ending, string> = {
  none: 'nothing',
  stop: 'a full stop',
  dots: 'dots',
  exclamation: 'an exclamation mark',
}

/** How the person ends a post that asks nothing. */
export interface EndMarkClaim extends Claim {
  counts: Record<Ending, number>
  rates: Record<Ending, number>
  usuals: Record<Ending, number>
  /** How the person writes dots. */
  dots: string
  /** Of the posts that end in nothing or in a full stop, how many end in nothing. */
  bare: { count: number; of: number; rate: number }
}

/**
 * How posts end: with nothing, a full stop, dots, or an exclamation mark. Questions are left aside. Whether a post has
 * dots or an exclamation mark at all is left to `dots-use` and `exclaims`: a text's first ones are theirs.
 */
export const endMark: Trait<EndMarkClaim> = {
  id,
  feature,
  count(post) {
    const ending = endingOf(post)
    return ending ? [ending, ...dotsTally(post)] : []
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
      dots: favouriteDots(tally),
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
    // Dots and exclamation marks that stand in a draft are mostly meant.
    if (ending !== 'stop' && !(ending === 'none' && endsInSentence(draft))) return []
    const { start, end } = draft.finalMark
    // "(3/4)" and asides take no mark.
    if (ending === 'none' && draft.text[start - 1] === ')') return []
    const from = withBlanks(draft.text, start)
    const goesBare = claim.bare.rate >= bareFrom
    const written = {
      none: '',
      stop: markAt(draft, from, '.'),
      dots: dotsIn(draft).length > 0 ? claim.dots : undefined,
      exclamation: exclamationsIn(draft).length > 0 && !endsSadly(draft) ? markAt(draft, from, '!') : undefined,
    }
    return (
      endings
        .filter((wanted) => wanted !== ending && written[wanted] !== undefined)
        // A full stop is either taken away or put in, so that the one never undoes the other.
        .filter((wanted) => (wanted === 'none' ? goesBare : wanted !== 'stop' || ending !== 'none' || !goesBare))
        .map((wanted) => {
          return {
            start: wanted === 'none' ? from : start,
            end,
            replacement: written[wanted]!,
            trait: id,
            kind: `${ending}>${wanted}`,
            shows: [wanted],
            against: [ending],
            // Of the two ways it can end, this draft's and this one: who ends in several has none of them mostly.
            rate: claim.rates[wanted] / (claim.rates[wanted] + claim.rates[ending]),
            of: claim.counts[wanted] + claim.counts[ending],
            usual: claim.usuals[wanted] / (claim.usuals[wanted] + claim.usuals[ending]),
            evidence: `you end a post with ${names[wanted]}, ${posts({ count: claim.counts[wanted], of: claim.of })}`,
          }
        })
    )
  },
}

/** Whether the last sentence is none to cry out, whatever the others are. */
function endsSadly(draft: Analysis): boolean {
  const from = lastSentence(draft)?.start ?? 0
  const { start } = draft.finalMark
  return isSad(draft.text.slice(from, start), spansWithin(draft.englishWords, from, start))
}

function total(tally: Tally): number {
  return endings.reduce((sum, ending) => sum + seen(tally, ending), 0)
}
