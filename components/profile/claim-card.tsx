import { useId, useState } from 'react'
import type { DescribedClaim } from '../../lib/profile/style-profile.ts'
import type { PostRow } from '../../lib/storage/rows.ts'
import { percent } from '../../lib/text/percent.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Evidence } from './evidence.tsx'
import { RateBar } from './rate-bar.tsx'

interface ClaimCardProps {
  claim: DescribedClaim
  posts: readonly PostRow[]
  /** Whether the person said that it is not theirs. */
  off: boolean
  onSwitch: (off: boolean) => void
}

/** One habit in a sentence, its evidence a click away; the person can say that it is not theirs. */
export function ClaimCard({ claim, posts, off, onSwitch }: ClaimCardProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <li className={off ? 'claim off' : 'claim'}>
      <p className="claim-sentence" id={`${id}-sentence`}>
        {claim.sentence}
      </p>
      <RateBar rate={claim.said.share} usual={claim.said.usual} />
      <div className="claim-actions">
        <Button
          look="quiet"
          className="claim-why"
          aria-expanded={open}
          aria-controls={`${id}-evidence`}
          aria-describedby={`${id}-sentence`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
          How we know
        </Button>
        {off && <span className="claim-off">not used</span>}
        <Button look="quiet" aria-describedby={`${id}-sentence`} onClick={() => onSwitch(!off)}>
          {off ? 'Use again' : 'Not me'}
        </Button>
      </div>
      <div id={`${id}-evidence`} hidden={!open}>
        {open && (
          <>
            <p className="claim-counts">
              Seen {Math.round(claim.said.share * claim.of).toLocaleString('en')} of {claim.of.toLocaleString('en')}{' '}
              times in your posts; other people: {percent(claim.said.usual)}.
            </p>
            <Evidence posts={posts} />
          </>
        )}
      </div>
    </li>
  )
}
