import type { StyleProfile } from '../../lib/profile/style-profile.ts'
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

/** A person's style in words, most distinctive first. */
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

  return (
    <div className="profile">
      {profile.mostDistinctive && (
        <p className="most-distinctive">
          Most distinctive: <strong>{profile.mostDistinctive}</strong>
        </p>
      )}
      {profile.writtenIn && <p className="languages">{profile.writtenIn}</p>}
      {groupClaims(profile).map(({ feature, claims }) => (
        <section key={feature} aria-label={feature}>
          <h2 className="feature">{feature}</h2>
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
        </section>
      ))}
    </div>
  )
}
