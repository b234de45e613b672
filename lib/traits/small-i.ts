import type { Analysis } from '../text/analysis.ts'
import { isCapitals } from '../text/capitals.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import type { Word } from '../text/words.ts'
import { times } from './measure/frequency.ts'
import { habit, otherwise } from './measure/habit.ts'
import { type Rate, rateOf, seen, shrunk } from './measure/rate.ts'
import { isI } from './measure/start-of-sentence.ts'
import type { Claim, Tally, Trait } from './trait.ts'

const id = 'small-i'
/** What those inside sentences tell of one that a sentence begins with, in observations. */
const kin = 4

/** How often "I" is small inside a sentence, and where it begins one. */
export interface SmallIClaim extends Claim {
  first: Rate
}

const asked = habit({
  id,
  feature: 'capitalization',
  yes: 'lower',
  no: 'upper',
  says: { yes: 'write "i" small', no: 'write "I" as a capital' },
  unit: 'times',
  count(post) {
    const starts = sentenceStarts(post)
    const found = post.englishWords.filter((word) => isPronoun(post, word))
    return found.map(
      ({ text, start }) => `${starts.has(start) ? 'first ' : ''}${text.startsWith('i') ? 'lower' : 'upper'}`,
    )
  },
  edits(draft, small) {
    return draft.englishWords
      .filter((word) => isPronoun(draft, word) && word.text.startsWith(small ? 'I' : 'i') && !isCapitals(draft, word))
      .map(({ start }) => ({ start, end: start + 1, replacement: small ? 'i' : 'I' }))
  },
})

/** Whether "I" (and "I'm", "I've" …) is written small; at a sentence's beginning it may have its capital from the place. */
export const smallI: Trait<SmallIClaim> = {
  ...asked,
  rates: (tally) => asked.rates(told(tally)),
  claim(tally, population) {
    const claim = asked.claim(told(tally), population)
    return claim && { ...claim, ...shownBy(claim, tally), first: rateOf(tally, 'first lower', 'first upper') }
  },
  propose(draft, claim) {
    const starts = sentenceStarts(draft)
    const lower = shrunk(claim.first, { rate: claim.rate, weight: kin })
    return asked.propose(draft, claim).map((proposal) => {
      if (!starts.has(proposal.start) || claim.first.of === 0) return proposal
      const small = proposal.kind === 'lower'
      return {
        ...proposal,
        shows: proposal.shows.map((outcome) => `first ${outcome}`),
        against: proposal.against.map((outcome) => `first ${outcome}`),
        rate: small ? lower : 1 - lower,
        evidence: `you begin a sentence with ${small ? 'a small "i"' : '"I"'}, ${times(small ? claim.first : otherwise(claim.first))}`,
      }
    })
  },
}

/** The counts that the claim speaks of: those inside sentences, or where there are none those at a beginning. */
function told(tally: Tally): Tally {
  if (rateOf(tally, 'lower', 'upper').of > 0) return tally
  return { lower: seen(tally, 'first lower'), upper: seen(tally, 'first upper') }
}

function shownBy(claim: Claim, tally: Tally): Pick<Claim, 'shownBy'> {
  return { shownBy: told(tally) === tally ? claim.shownBy : claim.shownBy.map((outcome) => `first ${outcome}`) }
}

/** Not the letter of "i.e.", "i-th", "i = 1" or "Section I". */
function isPronoun(analysis: Analysis, word: Word): boolean {
  if (!isI(analysis, word)) return false
  const { text } = analysis
  const before = text.slice(Math.max(0, word.start - 12), word.start)
  return (
    !/^[.-]\p{L}|^ ?(?:[=>+*)\]]|<(?!3))/u.test(text.slice(word.end, word.end + 3)) &&
    !/(?:\b(?:section|part|chapter|war)|[=<>+*])$/i.test(before.replace(/ $/, ''))
  )
}
