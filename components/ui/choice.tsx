import { useId, type ReactNode } from 'react'
import './ui.css'

interface ChoiceProps {
  /** What choices exclude each other. */
  group: string
  checked: boolean
  onChoose: () => void
  label: ReactNode
  /** A sentence or two of explanation below it. */
  hint?: ReactNode
}

/** One of several that exclude each other. */
export function Choice({ group, checked, onChoose, label, hint }: ChoiceProps) {
  const id = useId()
  return (
    <div className="choice">
      <input
        type="radio"
        id={id}
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
