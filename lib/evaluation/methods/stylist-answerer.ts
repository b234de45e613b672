import { buildCounts, profileOf } from '../../profile/build.ts'
import type { StyleProfile } from '../../profile/style-profile.ts'
import { rewriteByStylist } from '../../rewriting/stylist-rewriter.ts'
import type { StylistWeights } from '../../stylist/weights.ts'
import type { Past } from '../case.ts'
import type { Answerer } from './method.ts'
import { postsOf } from './posts-of.ts'

/**
 * Answers with the draft as the stylist rewrites it from a profile of the history.
 * @param switchedOff traits that make no edits
 * @param weights those that ship if not given
 */
export function stylistAnswerer(
  strength: number,
  switchedOff: readonly string[] = [],
  weights?: StylistWeights,
): Answerer {
  const profiles = new WeakMap<readonly Past[], StyleProfile>()
  return (of) => {
    if (!('draft' in of)) return ''
    const profile = profiles.get(of.history) ?? profileOf(buildCounts(postsOf(of.history)))
    profiles.set(of.history, profile)
    return rewriteByStylist({ draft: of.draft, voice: { profile, switchedOff }, strength }, weights).text
  }
}
