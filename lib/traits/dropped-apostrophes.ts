import { matchCase } from '../text/match-case.ts'
import { findBareForms, isAmbiguous, kindOfBareForm } from './measure/bare-forms.ts'
import { times, you } from './measure/frequency.ts'
import { mostly, otherwise } from './measure/habit.ts'
import { measure, type Rate, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'dropped-apostrophes'
const feature = 'abbreviation'
/** How many uses of a word those of its kind are worth, and of a kind all others: people drop nearly all of them or none. */
const weight = 40
/** "Were" for "we're" and the like: only of people who wrote that word so at least as often. */
const fewestAmbiguous = 2

/** Where the other word is so near that all who drop apostrophes write it. */
const takenAlike = new Set(["it's", "let's"])

interface DroppedApostrophesClaim extends Claim {
  kinds: Record<string, Rate & { rate: number }>
  words: Record<string, Rate>
}

const kinds = ['not', 'i', 's', 're', 've', 'll', 'd', 'all', 'ambiguous'] as const

/** Whether "dont" is written without its apostrophe. */
export const droppedApostrophes: Trait<DroppedApostrophesClaim> = {
  id,
  feature,
  canShow: (outcome) => outcome === 'dropped' || outcome === 'kept',
  count: (post) =>
    findBareForms(post).flatMap(({ written, isBare, isClear }) => {
      if (!isClear) return []
      const outcome = isBare ? 'dropped' : 'kept'
      // What is mostly left as it is, as it would be another word, tells nothing of the others.
      const own = [`${outcome}:${written}`, `${outcome}@${kindOfBareForm(written)}`]
      return isAmbiguous.has(written) ? own : [outcome, ...own]
    }),
  rates: (tally) => ({ [id]: rateOf(tally, 'dropped', 'kept') }),
  claim(tally, population) {
    const all = rateOf(tally, 'dropped', 'kept')
    if (all.of === 0) return undefined
    const claim = measure({ id, feature }, all, population, id, [mostly(all) ? 'dropped' : 'kept'], !mostly(all))
    const ofKinds: DroppedApostrophesClaim['kinds'] = {}
    for (const kind of kinds) {
      const own = rateOf(tally, `dropped@${kind}`, `kept@${kind}`)
      ofKinds[kind] = { ...own, rate: shrunk(own, { rate: claim.rate, weight }) }
    }
    const words: DroppedApostrophesClaim['words'] = {}
    for (const outcome of Object.keys(tally)) {
      const word = /^(?:dropped|kept):(.+)$/.exec(outcome)?.[1]
      if (word !== undefined) words[word] = rateOf(tally, `dropped:${word}`, `kept:${word}`)
    }
    return { ...claim, kinds: ofKinds, words }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'leave the apostrophe out, as in "dont"')} (${times(claim)}).`
      : `${you(otherwise(claim), `write the apostrophe, as in "don't"`)} (${times(otherwise(claim))}).`,
  propose: (draft, claim) =>
    findBareForms(draft).flatMap(({ start, end, written, isBare }) => {
      const own = claim.words[written] ?? { count: 0, of: 0 }
      const kind = claim.kinds[kindOfBareForm(written)]!
      const isOther = isAmbiguous.has(written)
      if (isOther && !takenAlike.has(written) && !isBare && own.count < fewestAmbiguous) return []
      const rate = shrunk(own, { rate: kind.rate, weight })
      const [outcome, other] = isBare ? ['kept', 'dropped'] : ['dropped', 'kept']
      const all = own.of >= 3 ? own : isOther && kind.of > 0 ? kind : claim
      const shown = isBare ? otherwise(all) : all
      const now = draft.text.slice(start, end)
      return [
        {
          start,
          end,
          replacement: isBare ? matchCase(now, withI(written, now)) : now.replace(/['’]/, ''),
          trait: id,
          kind: isOther ? `${outcome}-other` : outcome,
          shows: [isOther ? `${outcome}:${written}` : outcome],
          against: [isOther ? `${other}:${written}` : other],
          rate: isBare ? 1 - rate : rate,
          of: own.of,
          usual: isBare ? 1 - claim.usual : claim.usual,
          evidence: `${isBare ? 'you write the apostrophe' : 'you leave the apostrophe out'}${all === own ? ` in "${written}"` : ''}, ${times(shown)}`,
        },
      ]
    }),
}

/** "Im" is "I'm", and "im" stays small: that is another trait's matter. */
function withI(form: string, now: string): string {
  return now.startsWith('I') ? form.replace(/^i/, 'I') : form
}
