import { useRef, useState } from 'react'
import type { RequestRow } from '../../../lib/storage/rows.ts'
import { Button } from '../../ui/button.tsx'
import { costInWords, tokensInWords } from '../../ui/token-use.ts'
import { Messages } from './messages.tsx'
import './engines.css'

interface RequestsSectionProps {
  /** Newest first. */
  requests: readonly RequestRow[]
  onClear: () => Promise<boolean>
}

const shownAtFirst = 10
const time = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

const outcomes = { 'under way': 'under way', answered: '', failed: 'failed', stopped: 'stopped' } as const
const purposes = {
  rewrite: 'A rewrite',
  digestion: 'Reading posts',
  'guided profile': 'Profile in words',
  'warming up': 'Warming up',
  'trying the connection': 'Trying the connection',
} as const

/** What was asked of models: when, where to, what for, at what cost, word for word. */
export function RequestsSection({ requests, onClear }: RequestsSectionProps) {
  const [most, setMost] = useState(shownAtFirst)
  const [message, setMessage] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  async function clear() {
    if (!(await onClear())) return
    setMessage('The list is empty.')
    heading.current?.focus()
  }

  return (
    <section aria-labelledby="requests">
      <h2 id="requests" ref={heading} tabIndex={-1}>
        What models were asked
      </h2>
      <p className="hint">The latest 200 requests, kept in this browser only.</p>
      <output className="message">{requests.length === 0 && message}</output>
      <div className="card">
        {requests.length === 0 && <p className="hint">No model was asked anything.</p>}
        <ul className="requests">
          {requests.slice(0, most).map((request) => (
            <li key={request.id}>
              <Request request={request} />
            </li>
          ))}
        </ul>
        {requests.length > 0 && (
          <div className="requests-foot">
            {requests.length > most && (
              <Button onClick={() => setMost(requests.length)}>Show all {requests.length}</Button>
            )}
            <Button onClick={() => void clear()}>Clear the list</Button>
          </div>
        )}
      </div>
    </section>
  )
}

function Request({ request }: { request: RequestRow }) {
  const [open, setOpen] = useState(false)
  const { at, label, purpose, outcome, tokens, cost, messages } = request
  const facts = [outcomes[outcome], tokens && tokensInWords(tokens), cost !== undefined && costInWords(cost)]
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time> {purposes[purpose]}, to {label}
        <span className="hint request-facts">{facts.filter(Boolean).join(' · ')}</span>
      </summary>
      {open && <Messages messages={messages} />}
    </details>
  )
}
