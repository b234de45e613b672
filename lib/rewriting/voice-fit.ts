import type { StyleProfile } from '../profile/style-profile.ts'
import { claimsFor } from '../profile/claims-for.ts'
import { analyze, type Analysis } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import { tallyOf } from '../traits/measure/rate.ts'
import type { Claim } from '../traits/trait.ts'

/** What a single text cannot show, or what it is about rather than how it is written. */
const untelling = [
  'length',
  'short-words',
  'word-choice',
  'never-used-words',
  'never-used-marks',
  'openings',
  'sign-off',
]
/** In bits, either way. */
const mostForOne = 3

/**
 * How much more like the person than like other people a text is written, in bits for each habit that shows in it: the
 * mean log-likelihood ratio of what is seen under the person's rates and under the usual ones.
 * @param switchedOff traits that do not count
 */
export function voiceFit(text: string, profile: StyleProfile, switchedOff: readonly string[]): number {
  const analysis = analyze(text, profile.mainLanguage)
  const bits = claimsFor(profile, analysis.language).flatMap((claim) =>
    switchedOff.includes(claim.trait) || untelling.includes(claim.trait) ? [] : (bitsOf(analysis, claim) ?? []),
  )
  return bits.length === 0 ? 0 : bits.reduce((sum, one) => sum + one, 0) / bits.length
}

/** Nothing where the habit has no place in the text. */
function bitsOf(text: Analysis, claim: Claim): number | undefined {
  const trait = traits.find(({ id }) => id === claim.trait)
  if (!trait) return undefined
  const tally = tallyOf(trait.count(text))
  if (!Object.values(trait.rates(tally)).some(({ of }) => of > 0)) return undefined
  const isShown = claim.shownBy.some((outcome) => (tally[outcome] ?? 0) > 0)
  const { own, usual } = ratesShown(claim)
  const [mine, theirs] = isShown ? [own, usual] : [1 - own, 1 - usual]
  return Math.min(mostForOne, Math.max(-mostForOne, Math.log2(inside(mine) / inside(theirs))))
}

/** The rates of what the outcomes of a claim show: of what is counted, or of its contrary. */
function ratesShown({ count, of, rate, usual, said }: Claim): { own: number; usual: number } {
  const isContrary = count === 0 || Math.abs(said.share - count / of) > 1e-9
  return isContrary ? { own: 1 - rate, usual: 1 - usual } : { own: rate, usual }
}

function inside(rate: number): number {
  return Math.min(Math.max(rate, 0.01), 0.99)
}
