import { logit } from '../traits/measure/rate.ts'
import type { Claim } from '../traits/trait.ts'

/** Habits that tell how casually a person writes, and so what they may do where they were never seen. */
const telling = [
  'first-letter',
  'small-i',
  'all-lower-case',
  'contractions',
  'dropped-apostrophes',
  'short-words',
  'dropped-g',
  'emoji-use',
  'emoticon-use',
  'exclamation-runs',
  'elongation',
  'shouting',
  'dots',
  'length',
] as const

/** How unlike others a person is in each telling habit: the difference of log-odds, −4 to 4; 0 where nothing is known. */
export function registerOf(claims: ReadonlyMap<string, Claim>): Record<string, number> {
  return Object.fromEntries(
    telling.map((id) => {
      const claim = claims.get(id)
      return [`is:${id}`, claim ? Math.max(-4, Math.min(4, logit(claim.rate) - logit(claim.usual))) : 0]
    }),
  )
}
