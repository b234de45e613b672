import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { SiteSetting } from '../../lib/settings/settings.ts'
import type { Site } from '../../lib/sites/site.ts'
import { Button } from '../ui/button.tsx'
import { AddressField } from './address-field.tsx'
import { hostOf } from './site-address.ts'

/** What a person has to know of an adapter to choose it. */
export type SiteKind = Pick<Site, 'id' | 'name' | 'identity'>

interface AddSiteProps {
  kinds: readonly SiteKind[]
  /** Hosts that are in the list already. */
  known: readonly string[]
  /** What the fields hold at first. */
  initial: { address: string; author: string }
  /** The address of an author's page as the adapters compare it; nothing where it is no address. */
  readAuthor: (address: string) => string | undefined
  onAdd: (site: SiteSetting) => void
}

interface Problems {
  address?: string | undefined
  author?: string | undefined
}

/** The form in which a person names a site to learn from. */
export function AddSite({ kinds, known, initial, readAuthor, onAdd }: AddSiteProps) {
  const [kind, setKind] = useState(kinds.find(({ identity }) => (identity === 'named') === (initial.author !== '')))
  const [address, setAddress] = useState(initial.address)
  const [author, setAuthor] = useState(initial.author)
  const [problems, setProblems] = useState<Problems>({})
  const isNamed = kind?.identity === 'named'

  // The browser asks for access only in the very event of a person's click, so nothing here may wait.
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const host = hostOf(address)
    const handle = isNamed ? readAuthor(author) : undefined
    const found = {
      address: problemOfAddress(address, host, known),
      author: isNamed && !handle ? problemOfAuthor(author) : undefined,
    }
    flushSync(() => setProblems(found))
    event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    if (!kind || !host || found.address || found.author) return
    onAdd({ site: kind.id, host, on: true, includeRestricted: false, ...(handle !== undefined && { author: handle }) })
  }

  return (
    <form className="card add-site" onSubmit={add} noValidate>
      <h3>Add a site</h3>
      <fieldset className="kinds">
        <legend>Kind of site</legend>
        {kinds.map((each) => (
          <label key={each.id} className="kind">
            <input type="radio" name="kind" checked={each.id === kind?.id} onChange={() => setKind(each)} />
            {each.name}
          </label>
        ))}
      </fieldset>
      <AddressField
        label="Address of the site"
        hint={isNamed ? 'Where your posts stand.' : 'The server that you use, as the address bar shows it.'}
        placeholder={isNamed ? 'https://example.com' : 'mastodon.social'}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        problem={problems.address}
      />
      {isNamed && (
        <AddressField
          label="Address of your author page there"
          hint="Posts name their author by this page. Only posts that name yours are read; on a site of your own it is often its front page."
          placeholder="https://example.com/author/me"
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
          problem={problems.author}
        />
      )}
      <div className="add-site-actions">
        <Button type="submit" look="main">
          Add site
        </Button>
        <p className="hint">The browser asks whether Idiolect may read this one site.</p>
      </div>
    </form>
  )
}

function problemOfAddress(address: string, host: string | undefined, known: readonly string[]): string | undefined {
  if (address.trim() === '') return 'Write the address of the site, as the address bar shows it.'
  if (!host) return 'This is not a whole address. Copy it from the address bar of the site.'
  if (known.includes(host)) return `${host} is in your list already. Remove it first to add it in another way.`
  return undefined
}

function problemOfAuthor(author: string): string {
  if (author.trim() === '') return 'Write the address of your author page: the link behind your name at your posts.'
  return 'This is not the address of a page, which looks like https://example.org/author/you. Copy it from the address bar there.'
}
