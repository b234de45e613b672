import type { Analysis } from '../../text/analysis.ts'
import { commonWords } from '../../text/common-words.ts'
import { casingOf, withCapitalFirst, withSmallFirst, type Word } from '../../text/words.ts'
import type { Claim, Proposal, Tally, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { fewest, measure, seen, shrunk } from './rate.ts'

/** Whether words at a certain place begin with a small letter; words that might be names are counted apart. */
export interface StartClaim extends Claim {
  /** The rate of small letters in words that are surely no names, and in all others. */
  common: number
  rare: number
  evidence: { lower: string; upper: string }
}

/**
 * A trait about the first letter of some of a text's words.
 * @param starts picks the words
 * @param what for the reader: "a post"
 */
export function startOfSentence(definition: {
  id: string
  starts(text: Analysis): Word[]
  what: string
}): Trait<StartClaim> {
  const { id } = definition
  const feature = 'capitalization'
  return {
    id,
    feature,
    count(post) {
      const tally: Record<string, number> = {}
      for (const word of definition.starts(post)) {
        const casing = casingOf(word.text)
        if (casing !== 'lower' && casing !== 'title') continue
        const outcome = `${commonWords.has(word.lower) ? 'common' : 'rare'}:${casing}`
        tally[outcome] = seen(tally, outcome) + 1
      }
      return tally
    },
    rates: (tally) => ({ [id]: smallLetters(tally) }),
    claim(tally, population) {
      const all = smallLetters(tally)
      if (all.of < fewest) return undefined
      const outcomes = all.count * 2 >= all.of ? ['common:lower', 'rare:lower'] : ['common:title', 'rare:title']
      const claim = measure({ id, feature }, all, population, id, outcomes, all.count * 2 < all.of)
      const towards = { rate: claim.rate, weight: 4 }
      return {
        ...claim,
        common: shrunk(rateOf(tally, 'common'), towards),
        rare: shrunk(rateOf(tally, 'rare'), towards),
        evidence: {
          lower: `you begin ${definition.what} with a small letter, ${times(all)}`,
          upper: `you begin ${definition.what} with a capital, ${times({ count: all.of - all.count, of: all.of })}`,
        },
      }
    },
    describe(claim) {
      const small = { count: claim.count, of: claim.of }
      const capital = { count: claim.of - claim.count, of: claim.of }
      return claim.count * 2 >= claim.of
        ? `${you(small, `begin ${definition.what} with a small letter`)} (${times(small)}).`
        : `${you(capital, `begin ${definition.what} with a capital`)} (${times(capital)}).`
    },
    propose(draft, claim) {
      const proposals: Proposal[] = []
      for (const word of definition.starts(draft)) {
        const casing = casingOf(word.text)
        const lower = commonWords.has(word.lower) ? claim.common : claim.rare
        const wantsLower = lower >= 0.5
        // "@sam is here": a small letter after a mention may well be in mid-sentence.
        if (!wantsLower && word.start === draft.bodyStart && draft.text.slice(0, word.start).includes('@')) continue
        if (casing !== (wantsLower ? 'title' : 'lower')) continue
        const replacement = wantsLower ? withSmallFirst(word.text) : withCapitalFirst(word.text)
        if (replacement === word.text) continue
        proposals.push({
          start: word.start,
          end: word.end,
          replacement,
          trait: id,
          confidence: wantsLower ? lower : 1 - lower,
          evidence: wantsLower ? claim.evidence.lower : claim.evidence.upper,
        })
      }
      return proposals
    },
  }
}

/** "I" and its contractions have a trait of their own. */
export function isI(word: Word): boolean {
  return /^i(?:'(?:m|ve|ll|d))?$|^(?:im|ive)$/.test(word.lower)
}

function rateOf(tally: Tally, kind: 'common' | 'rare') {
  const count = seen(tally, `${kind}:lower`)
  return { count, of: count + seen(tally, `${kind}:title`) }
}

function smallLetters(tally: Tally) {
  const common = rateOf(tally, 'common')
  const rare = rateOf(tally, 'rare')
  return { count: common.count + rare.count, of: common.of + rare.of }
}
