import { useEffect } from 'react'
import { background } from '../lib/messaging/client.ts'
import type { Account } from '../lib/posts/post.ts'
import type { StyleProfile } from '../lib/profile/style-profile.ts'

/** Has the profile put in words, now and when the habits that are claimed, or those that are switched off, change. */
export function useGuidedProfile(
  { site, author }: Account,
  profile: StyleProfile,
  switchedOff: readonly string[],
): void {
  const basis = JSON.stringify([profile.version, profile.claims.map(({ sentence }) => sentence), switchedOff])
  useEffect(() => {
    if (basis) background.guideProfile({ site, author }).catch(() => {})
  }, [site, author, basis])
}
