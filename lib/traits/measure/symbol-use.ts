import type { Analysis } from '../../text/analysis.ts'
import type { TextSymbol } from '../../text/emoji.ts'
import type { Claim, Feature, Trait } from '../trait.ts'
import { adverb, posts, you } from './frequency.ts'
import { measure, ranked, rateOf, seen } from './rate.ts'

/** Whether a post carries symbols, and if so which, how many and how they stand. */
export interface SymbolClaim extends Claim {
  /** Most used first, with the number of posts. */
  favourites: [symbol: string, posts: number][]
  /** The favourite at the end of a question, of a text that ends in an exclamation mark, and of any other. */
  byEnding: Record<Ending, string | undefined>
  /** How often the favourite stands in a row. */
  repeated: number
  /** Whether a blank stands before it. */
  spaced: boolean
}

type Ending = 'question' | 'exclamation' | 'plain'
const endings: readonly Ending[] = ['question', 'exclamation', 'plain']

/** A trait about emoji or emoticons. */
export function symbolUse(definition: {
  id: string
  feature: Feature
  /** For the reader: "an emoji". */
  one: string
  /** Whether one that stands in a draft is taken out for people who use none. */
  removes: boolean
  find(text: Analysis): readonly TextSymbol[]
}): Trait<SymbolClaim> {
  const { id, feature, one, removes, find } = definition
  return {
    id,
    feature,
    count(post) {
      if (post.words.length === 0) return {}
      const symbols = find(post)
      if (symbols.length === 0) return { without: 1 }
      const tally: Record<string, number> = { with: 1 }
      for (const symbol of new Set(symbols.map(({ text }) => text))) tally[`is:${symbol}`] = 1
      const last = symbols.at(-1)!
      if (post.lastIs === 'symbol' && last.end === post.text.trimEnd().length) {
        tally[`${endingOf(post)}:${last.text}`] = 1
        tally[`repeated:${last.repeated}`] = 1
        tally[/\s/.test(post.text[last.start - 1] ?? ' ') ? 'spaced' : 'tight'] = 1
      }
      return tally
    },
    rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
    claim(tally, population) {
      const rate = rateOf(tally, 'with', 'without')
      if (rate.of === 0) return undefined
      const favourites = ranked(tally, 'is:').slice(0, 5)
      const favourite = favourites[0]
      return {
        ...measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without']),
        favourites,
        byEnding: Object.fromEntries(
          endings.map((ending) => [
            ending,
            ranked(tally, `${ending}:`).find(([, count]) => count > 1)?.[0] ?? favourite?.[0],
          ]),
        ) as SymbolClaim['byEnding'],
        repeated: Math.min(Number(ranked(tally, 'repeated:')[0]?.[0] ?? 1), 3),
        spaced: seen(tally, 'spaced') >= seen(tally, 'tight'),
      }
    },
    describe(claim) {
      const which = claim.favourites.map(([symbol, count]) => `${symbol} (${count})`).join(', ')
      return `${you(claim, `put ${one} in a post`)} (${posts(claim)})${which ? `; most often ${which}` : ''}.`
    },
    propose(draft, claim) {
      if (draft.words.length === 0) return []
      const present = find(draft)
      if (present.length > 0) {
        if (!removes) return []
        // "<3" reads as a number: it is left alone, as numbers are.
        return present
          .filter((symbol) => !/\p{N}/u.test(symbol.text) && closesSentence(draft.text, symbol))
          .map((symbol) => ({
            ...withBlankBefore(draft.text, symbol),
            replacement: '',
            trait: id,
            kind: 'without',
            shows: ['without'],
            against: ['with'],
            // Who uses one now and then may well mean the one that stands in the draft.
            rate: Math.max(0, 1 - 20 * claim.rate),
            of: claim.of,
            usual: 1 - claim.usual,
            evidence: `you ${adverb(claim)} use ${one}, ${posts(claim)}`,
          }))
      }
      const favourite = claim.byEnding[endingOf(draft)]
      if (!favourite || draft.lastIs !== 'words' || draft.emoji.length + draft.emoticons.length > 0) return []
      const end = draft.text.trimEnd().length
      return [
        {
          start: end,
          end,
          replacement: (claim.spaced ? ' ' : '') + favourite.repeat(claim.repeated),
          trait: id,
          kind: 'with',
          shows: ['with'],
          against: ['without'],
          rate: claim.rate,
          of: claim.of,
          usual: claim.usual,
          evidence: `you put ${one} in ${posts(claim)}, most often ${claim.favourites[0]![0]}`,
        },
      ]
    },
  }
}

function endingOf(text: Analysis): Ending {
  const marks = text.text.slice(text.finalMark.start, text.finalMark.end)
  return marks.includes('?') ? 'question' : marks.includes('!') ? 'exclamation' : 'plain'
}

/** Whether a symbol hangs on a sentence's end; between words ("I ❤️ NY") it is a word itself. */
function closesSentence(text: string, { start, end }: TextSymbol): boolean {
  return /^\s*$|^[^\S\n]*\n/.test(text.slice(end)) || /[.!?…]\s*$/.test(text.slice(0, start))
}

/** A symbol with the blank that it leaves behind. */
function withBlankBefore(text: string, { start, end }: TextSymbol) {
  return text[start - 1] === ' ' && (end === text.length || /\s/.test(text[end]!))
    ? { start: start - 1, end }
    : { start, end }
}
