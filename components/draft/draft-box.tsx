import { useId, type KeyboardEvent } from 'react'
import './draft.css'

interface DraftBoxProps {
  draft: string
  onChange: (draft: string) => void
  /** Ctrl+Enter or Cmd+Enter. */
  onRewrite: () => void
  /** Why the draft is not saved, if so. */
  problem?: string | undefined
}

/** Where a person writes. */
export function DraftBox({ draft, onChange, onRewrite, problem }: DraftBoxProps) {
  const id = useId()

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onRewrite()
  }

  return (
    <div className="draft">
      <label htmlFor={id} className="box-title">
        Draft
      </label>
      <textarea
        id={id}
        className="draft-box"
        dir="auto"
        placeholder="Write it down any old way."
        maxLength={100_000}
        value={draft}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popup is opened in order to write
        autoFocus
      />
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
