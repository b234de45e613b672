import type { SiteSetting } from '../../lib/settings/settings.ts'
import type { NamedAccount } from '../profile/named-account.ts'
import { countOfPosts } from '../profile/voice-posts.ts'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'

interface SiteCardProps {
  site: SiteSetting
  /** What kind of site it is, in words. */
  kind: string
  /** The person's accounts there. */
  accounts: readonly NamedAccount[]
  onSwitch: (on: boolean) => void
  onRestricted: (include: boolean) => void
  onRemove: () => void
}

/** One site: whether it is on, who the person is there, what was gathered. */
export function SiteCard({ site, kind, accounts, onSwitch, onRestricted, onRemove }: SiteCardProps) {
  return (
    <li className="card site">
      <div className="site-head">
        <h3 className="site-host">{site.host}</h3>
        <Switch
          checked={site.on}
          onChange={onSwitch}
          label={site.on ? 'On' : 'Off'}
          spokenLabel={`Learn on ${site.host}`}
        />
      </div>
      <p className="hint">{kind}</p>
      <ul className="site-accounts">
        {accounts.map((account) => (
          <li key={account.account}>
            You are <strong>{account.name}</strong>: {countOfPosts(account.kept)} gathered.
          </li>
        ))}
        {accounts.length === 0 && (
          <li>
            {site.author && (
              <>
                You are <strong>{site.author}</strong>.{' '}
              </>
            )}
            {site.on
              ? 'Nothing gathered yet: open the site and scroll past your own posts.'
              : 'Nothing gathered, and nothing is read while it is off.'}
          </li>
        )}
      </ul>
      <div className="site-foot">
        <Switch
          checked={site.includeRestricted}
          onChange={onRestricted}
          label="Learn from posts that are not public, too"
          hint="Posts for followers only and private ones are left out otherwise. Direct messages are never read."
          spokenLabel={`Learn from posts on ${site.host} that are not public, too`}
        />
        <Button look="quiet" onClick={onRemove} aria-label={`Remove ${site.host}`}>
          Remove
        </Button>
      </div>
    </li>
  )
}
