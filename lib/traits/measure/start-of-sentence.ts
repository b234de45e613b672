import type { Analysis } from '../../text/analysis.ts'
import { commonWords } from '../../text/common-words.ts'
import { casingOf, withCapitalFirst, withSmallFirst, type Word } from '../../text/words.ts'
import type { Claim, Proposal, Tally, Trait } from '../trait.ts'
import { times, you } from './frequency.ts'
import { mostly, otherwise } from './habit.ts'
import { fewest, measure, rateOf, shrunk, tallyOf } from './rate.ts'

/** Whether words at a certain place begin with a small letter; words that might be names are counted apart. */
export interface StartClaim extends Claim {
  /** The rate of small letters in words that are surely no names, and in all others. */
  common: number
  rare: number
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
    count: (post) =>
      tallyOf(
        definition.starts(post).flatMap((word) => {
          const casing = casingOf(word.text)
          if (casing !== 'lower' && casing !== 'title') return []
          return [`${commonWords.has(word.lower) ? 'common' : 'rare'}:${casing}`]
        }),
      ),
    rates: (tally) => ({ [id]: smallLetters(tally) }),
    claim(tally, population) {
      const all = smallLetters(tally)
      if (all.of < fewest) return undefined
      const outcomes = mostly(all) ? ['common:lower', 'rare:lower'] : ['common:title', 'rare:title']
      const claim = measure({ id, feature }, all, population, id, outcomes, !mostly(all))
      const towards = { rate: claim.rate, weight: 4 }
      return {
        ...claim,
        common: shrunk(rateOf(tally, 'common:lower', 'common:title'), towards),
        rare: shrunk(rateOf(tally, 'rare:lower', 'rare:title'), towards),
      }
    },
    describe: (claim) =>
      mostly(claim)
        ? `${you(claim, `begin ${definition.what} with a small letter`)} (${times(claim)}).`
        : `${you(otherwise(claim), `begin ${definition.what} with a capital`)} (${times(otherwise(claim))}).`,
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
          evidence: wantsLower
            ? `you begin ${definition.what} with a small letter, ${times(claim)}`
            : `you begin ${definition.what} with a capital, ${times(otherwise(claim))}`,
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

function smallLetters(tally: Tally) {
  const common = rateOf(tally, 'common:lower', 'common:title')
  const rare = rateOf(tally, 'rare:lower', 'rare:title')
  return { count: common.count + rare.count, of: common.of + rare.of }
}
