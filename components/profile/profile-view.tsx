import { isRemarkable } from '../../lib/profile/remarkable.ts'
import type { DescribedClaim, StyleProfile } from '../../lib/profile/style-profile.ts'
import type { PostRow } from '../../lib/storage/rows.ts'
import { Notice } from '../ui/notice.tsx'
import { ClaimCard } from './claim-card.tsx'
import { groupClaims } from './group-claims.ts'
import './profile.css'

interface ProfileViewProps {
  profile: StyleProfile
  /** Traits that the person switched off. */
  switchedOff: readonly string[]
  onCorrect: (switchedOff: string[]) => void
  /** The posts that the claims name, by key. */
  posts: ReadonlyMap<string, PostRow>
}

/** A person's style in words, most distinctive first; what they do as others do is folded away. */
export function ProfileView({ profile, switchedOff, onCorrect, posts }: ProfileViewProps) {
  if (profile.claims.length === 0) {
    return (
      <Notice title="Too early to say">
        There are too few posts yet to tell a habit from chance. Scroll through more of your own posts; nothing is
        claimed before the counts are clear.
      </Notice>
    )
  }

  function correct(trait: string, off: boolean) {
    const others = switchedOff.filter((id) => id !== trait)
    onCorrect(off ? [...others, trait] : others)
  }

  const groups = groupClaims(profile.claims.filter(isRemarkable), profile.mostDistinctive)
  const common = profile.claims.filter((claim) => !isRemarkable(claim))
  const cards = (claims: readonly DescribedClaim[]) => (
    <ul className="claims">
      {claims.map((claim) => (
        <ClaimCard
          key={claim.trait}
          claim={claim}
          posts={claim.examples.flatMap((key) => posts.get(key) ?? [])}
          off={switchedOff.includes(claim.trait)}
          onSwitch={(off) => correct(claim.trait, off)}
        />
      ))}
    </ul>
  )

  return (
    <div className="profile">
      {profile.mostDistinctive && (
        <p className="most-distinctive">
          Most distinctive: <strong>{profile.mostDistinctive}</strong>
        </p>
      )}
      {profile.writtenIn && <p className="languages">{profile.writtenIn}</p>}
      {groups.map(({ feature, claims }) => (
        <section key={feature} aria-label={feature}>
          <h2 className="feature">{feature}</h2>
          {cards(claims)}
        </section>
      ))}
      {common.length > 0 && (
        <details open={groups.length === 0}>
          <summary className="feature feature-common">
            {common.length === 1 ? 'One habit' : `${common.length} habits`} much like other people’s
          </summary>
          {cards(common)}
        </details>
      )}
    </div>
  )
}
