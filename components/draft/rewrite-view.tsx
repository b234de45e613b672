import { useMemo, useState } from 'react'
import { applyChanges } from '../../lib/rewriting/apply-changes.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSettled } from '../ui/use-settled.ts'
import { Checks } from './checks.tsx'
import { CopyButton } from './copy-button.tsx'
import { MarkedText } from './marked-text.tsx'
import { nameChanges } from './pieces.ts'
import type { Rewriting } from './rewriting.ts'
import { priceOf, summaryOf } from './summary.ts'
import './draft.css'

interface RewriteViewProps {
  rewriting: Rewriting
  /** Ids of changes that the person does not want. */
  refused: ReadonlySet<string>
  onRefuse: (id: string, refused: boolean) => void
  onRetry: () => void
}

/** How many changes are marked at most: more would take the page's breath away, and nobody reads them one by one. */
const mostMarks = 4000

/** The rewrite, with the differences marked, what happened in a line, and the way to take it along. */
export function RewriteView({ rewriting, refused, onRefuse, onRetry }: RewriteViewProps) {
  const [marked, setMarked] = useState(true)
  const { shown, working, problem } = rewriting
  const changes = useMemo(() => (shown ? nameChanges(shown.draft, shown.result.changes) : []), [shown])
  const kept = useMemo(() => changes.filter(({ id }) => !refused.has(id)), [changes, refused])
  const text = useMemo(() => (shown ? applyChanges(shown.draft, kept) : ''), [shown, kept])
  const canMark = changes.length <= mostMarks
  const summary = shown && !problem ? summaryOf(shown.result, changes.length - kept.length) : ''
  const { checks = [], fallback, asked } = shown?.result ?? {}
  const warnings = asked ? [] : checks.filter(({ passed }) => !passed)
  const spokenSummary = useSettled(working ? '' : [fallback, summary].filter(Boolean).join(' '))

  return (
    <div className="rewrite" aria-busy={working}>
      <div className="box-head">
        <h2 className="box-title">In your voice</h2>
        {changes.length > 0 && canMark && !problem && (
          <Button look="quiet" aria-pressed={marked} onClick={() => setMarked(!marked)}>
            Show changes
          </Button>
        )}
        <CopyButton text={text} disabled={working || problem !== undefined || !text} />
      </div>
      <section
        className={working ? 'rewrite-box words working' : 'rewrite-box words'}
        dir="auto"
        aria-label="Rewritten text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        {problem ? (
          <Notice problem action={<Button onClick={onRetry}>Try again</Button>}>
            {problem}
          </Notice>
        ) : shown && marked && canMark ? (
          <MarkedText draft={shown.draft} changes={changes} refused={refused} onRefuse={onRefuse} />
        ) : (
          text || <Placeholder working={working} />
        )}
      </section>
      {fallback && !problem && <p className="summary fallback words">{fallback}</p>}
      <p className="summary">{summary}</p>
      {shown && asked && !problem && <Checks checks={checks} price={priceOf(shown.result)} />}
      {!canMark && !problem && (
        <p className="summary">These are too many changes to mark each, so here is the rewrite alone.</p>
      )}
      {warnings.map(({ name, detail }) => (
        <p key={name} className="summary warning">
          {detail}
        </p>
      ))}
      <output className="spoken">{spokenSummary}</output>
    </div>
  )
}

function Placeholder({ working }: { working: boolean }) {
  return working ? (
    <span className="placeholder late">Reading your draft…</span>
  ) : (
    <span className="placeholder">The same, the way you would put it, appears here as you type.</span>
  )
}
