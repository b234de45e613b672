import { isRemarkable } from '../profile/remarkable.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import type { GuidedProfile } from './guided-profile.ts'

/** How many of the most distinctive habits a guided profile is held against later. */
const noted = 12
/** In hundredths: a share that moved less is the same habit. */
const moved = 20
/** Habits that must have changed before a guided profile is. */
const enoughChanges = 2
/** How much the posts must have grown or shrunk, and by how many at least. */
const growth = 0.5
const fewestNew = 20

/** What a guided profile is made from: how many posts, and the shares of the habits that set the person apart. */
export function basisOf(profile: StyleProfile): GuidedProfile['basis'] {
  const shares = remarkableShares(profile).map(([trait, share]) => `${trait}:${share}`)
  return { profileVersion: profile.version, posts: profile.posts, claims: shares.join(' ') }
}

/** Whether posts or habits have changed so much since it was made that a guided profile should be made anew. */
export function hasChanged({ posts, claims }: GuidedProfile['basis'], profile: StyleProfile): boolean {
  const difference = Math.abs(profile.posts - posts)
  if (difference >= fewestNew && difference > growth * posts) return true
  const before = new Map(
    claims.split(' ').map((pair): [string, number] => {
      const [trait = '', share = ''] = pair.split(':')
      return [trait, Number(share)]
    }),
  )
  const now = new Map(profile.claims.map((claim) => [claim.trait, shareOf(claim)]))
  const gone = [...before].filter(([trait, share]) => trait !== '' && isOther(now.get(trait), share))
  const come = remarkableShares(profile).filter(([trait]) => !before.has(trait))
  return gone.length + come.length >= enoughChanges
}

function isOther(share: number | undefined, before: number): boolean {
  return share === undefined || Math.abs(share - before) >= moved
}

function remarkableShares({ claims }: StyleProfile): [trait: string, share: number][] {
  return claims
    .filter(isRemarkable)
    .slice(0, noted)
    .map((claim) => [claim.trait, shareOf(claim)])
}

/** In hundredths. */
function shareOf({ count, of }: { count: number; of: number }): number {
  return Math.round((100 * count) / of)
}
