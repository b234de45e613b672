import { useRef, useState } from 'react'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import type { SiteSetting } from '../../lib/settings/settings.ts'
import type { NamedAccount } from '../profile/named-account.ts'
import { AddSite, type SiteKind } from './add-site.tsx'
import { SiteCard } from './site-card.tsx'
import './settings.css'

interface SitesSectionProps {
  sites: readonly SiteSetting[]
  kinds: readonly SiteKind[]
  /** The person's accounts at a site. */
  accountsAt: (site: SiteSetting) => readonly NamedAccount[]
  /** What the form for a new site holds at first. */
  initial: { address: string; author: string }
  readAuthor: (address: string) => string | undefined
  /** Asks the browser for access to a host; must be called while a click is being handled. */
  requestAccess: (host: string) => Promise<boolean>
  releaseAccess: (host: string) => Promise<void>
  onChange: (changed: SettingsChange) => Promise<boolean>
}

/** The sites that Idiolect learns from: what it has, what it may do there, and a form for another one. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, kinds, accountsAt, initial, readAuthor, requestAccess, releaseAccess, onChange } = props
  const [message, setMessage] = useState('')
  const [added, setAdded] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)

  async function add({ host, ...site }: SiteSetting) {
    const isAllowed = await requestAccess(host)
    if (!isAllowed) return setMessage(refusal(host))
    if (!(await onChange({ sites: { [host]: site } }))) return
    setAdded((times) => times + 1)
    setMessage(`${host} is on. Open it and scroll past your own posts: Idiolect reads along.`)
    heading.current?.focus()
  }

  async function change(host: string, changed: Pick<Partial<SiteSetting>, 'on' | 'includeRestricted'>) {
    if (changed.on && !(await requestAccess(host))) return setMessage(refusal(host))
    setMessage('')
    await onChange({ sites: { [host]: changed } })
  }

  async function remove(host: string) {
    heading.current?.focus()
    if (!(await onChange({ sites: { [host]: null } }))) return
    await releaseAccess(host)
    setMessage(`${host} is removed. Posts gathered there are kept until you forget them below.`)
  }

  return (
    <section aria-labelledby="sites">
      <h2 id="sites" ref={heading} tabIndex={-1}>
        Sites
      </h2>
      <p className="hint">
        {sites.length === 0
          ? 'No site yet. Idiolect reads nothing until you add one where you post.'
          : 'Idiolect reads your own posts where you turned it on, and nowhere else.'}
      </p>
      <output className="message">{message}</output>
      <ul className="cards">
        {sites.map((site) => (
          <SiteCard
            key={site.host}
            site={site}
            kind={kinds.find(({ id }) => id === site.site)?.name ?? site.site}
            accounts={accountsAt(site)}
            onSwitch={(on) => void change(site.host, { on })}
            onRestricted={(includeRestricted) => void change(site.host, { includeRestricted })}
            onRemove={() => void remove(site.host)}
          />
        ))}
      </ul>
      <AddSite
        key={added}
        kinds={kinds}
        known={sites.map(({ host }) => host)}
        initial={added === 0 ? initial : { address: '', author: '' }}
        readAuthor={readAuthor}
        onAdd={(site) => void add(site)}
      />
    </section>
  )
}

function refusal(host: string): string {
  return `The browser did not give access to ${host}, so nothing is read there. To change your mind, try once more and choose "Allow".`
}
