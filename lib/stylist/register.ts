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
  let register = registers.get(claims)
  if (register === undefined) {
    register = Object.fromEntries(telling.map((id) => [`is:${id}`, unlikeOthers(claims.get(id))]))
    registers.set(claims, register)
  }
  return register
}

/** Asked for in every round of a rewrite. */
const registers = new WeakMap<ReadonlyMap<string, Claim>, Record<string, number>>()

function unlikeOthers(claim: Claim | undefined): number {
  return claim ? Math.max(-4, Math.min(4, logit(claim.rate) - logit(claim.usual))) : 0
}
