import type { DescribedClaim } from '../profile/style-profile.ts'
import { assertionsIn, isRefuted } from './assertions.ts'

/** Whether a sentence speaks of a habit, and as the counts do or otherwise; nothing where it does not speak of it. */
export function claimsSay(
  sentence: string,
  trait: string,
  claims: readonly DescribedClaim[],
): 'so' | 'otherwise' | undefined {
  const about = assertionsIn(sentence, claims).filter((assertion) => assertion.trait === trait)
  if (about.length === 0) return undefined
  return about.some(isRefuted) ? 'otherwise' : 'so'
}
