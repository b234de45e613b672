import { useRef, useState } from 'react'
import type { NamedAccount } from '../profile/named-account.ts'
import { countOfPosts, voicePosts } from '../profile/voice-posts.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import './settings.css'

interface DataSectionProps {
  accounts: readonly NamedAccount[]
  onExport: (account: NamedAccount) => void
  /** Without an account: everything. Answers whether it was done. */
  onForget: (account?: NamedAccount) => Promise<boolean>
}

/** What was gathered, account by account: take it along, or have it forgotten. */
export function DataSection({ accounts, onExport, onForget }: DataSectionProps) {
  const [asked, ask] = useState<NamedAccount | 'everything'>()
  const [message, setMessage] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  async function forget(what: NamedAccount | 'everything') {
    const isDone = await onForget(what === 'everything' ? undefined : what)
    const name = what === 'everything' ? 'Everything' : `All of ${what.name}`
    if (!isDone) return
    setMessage(`${name} is forgotten.`)
    heading.current?.focus()
  }

  return (
    <section aria-labelledby="data">
      <h2 id="data" ref={heading} tabIndex={-1}>
        Your data
      </h2>
      <output className="message">{message}</output>
      <div className="card">
        {accounts.length === 0 && <p className="hint">No posts are kept.</p>}
        <ul className="accounts">
          {accounts.map((account) => (
            <li key={account.account} className="account">
              <div className="account-text">
                <h3 title={account.author}>{account.name}</h3>
                <p className="hint">{voicePosts(account)}</p>
              </div>
              <div className="account-actions">
                <Button onClick={() => onExport(account)} aria-label={`Export the posts of ${account.name}`}>
                  Export
                </Button>
                <Button onClick={() => ask(account)} aria-label={`Forget the posts of ${account.name}`}>
                  Forget
                </Button>
              </div>
            </li>
          ))}
        </ul>
        <div className="forget-everything">
          <p className="hint">An export is a file with a post a line (.jsonl). The command line reads it, too.</p>
          <Button onClick={() => ask('everything')}>Forget everything</Button>
        </div>
      </div>
      {asked && (
        <ConfirmDialog
          title={asked === 'everything' ? 'Forget everything?' : `Forget ${asked.name}?`}
          confirm={asked === 'everything' ? 'Forget everything' : 'Forget these posts'}
          onConfirm={() => void forget(asked)}
          onClose={() => ask(undefined)}
        >
          {asked === 'everything'
            ? 'All posts, what was learnt from them, your draft and its rewrites, the list of requests to models, and all keys go from this device. Your sites, settings and model files stay.'
            : `${countOfPosts(asked.kept)} and what was learnt from them go from this device. While the site is on, they are gathered anew when you pass them; on a page that is open now, only once it is reloaded.`}
        </ConfirmDialog>
      )}
    </section>
  )
}
