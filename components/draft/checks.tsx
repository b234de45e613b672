import type { Check } from '../../lib/rewriting/rewriter.ts'
import { Icon } from '../ui/icon.tsx'
import './draft.css'

interface ChecksProps {
  checks: readonly Check[]
  /** What asking took. */
  price: string | undefined
}

/** What was looked at before a model's rewrite was shown, folded away: what passed, and what did not. */
export function Checks({ checks, price }: ChecksProps) {
  const failed = checks.filter(({ passed }) => !passed)
  const sorted = [...failed, ...checks.filter(({ passed }) => passed)]
  return (
    <details className="checks">
      <summary className="summary">
        {failed.length === 0
          ? `${checks.length} checks passed`
          : `${checks.length - failed.length} checks passed, ${failed.length} failed`}
        {price && ` · ${price}`}
      </summary>
      <ul aria-label="Checks">
        {sorted.map(({ name, passed, detail }) => (
          <li key={name} className={passed ? 'check' : 'check failed'}>
            <Icon name={passed ? 'check' : 'cross'} />
            <span className="words">
              <strong>{name.replaceAll('-', ' ')}</strong>
              <span className="spoken">{passed ? ' passed' : ' failed'}</span>: {detail}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
