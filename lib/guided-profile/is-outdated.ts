import type { StyleProfile } from '../profile/style-profile.ts'
import { hasChanged } from './basis.ts'
import { type GuidedProfile, guidedProfileVersion } from './guided-profile.ts'

/**
 * Whether a guided profile should be made anew: where its shape or the traits are of another version, or posts and
 * habits have changed enough. A few posts more do not change it.
 */
export function isOutdated({ version, basis }: GuidedProfile, profile: StyleProfile): boolean {
  return version !== guidedProfileVersion || basis.profileVersion !== profile.version || hasChanged(basis, profile)
}
