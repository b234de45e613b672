import type { ReactNode } from 'react'
import './ui.css'

interface LabelledProps {
  /** How it looks: the class of the whole. */
  look: 'choice' | 'switch'
  /** Of the control. */
  id: string
  label: ReactNode
  /** A sentence or two of explanation below it; the control is described by it, see `describedBy`. */
  hint?: ReactNode
  /** The control. */
  children: ReactNode
}

/** A control with its label beside it and its hint below. */
export function Labelled({ look, id, label, hint, children }: LabelledProps) {
  return (
    <div className={look}>
      {children}
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={describedBy(id)}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** The id of a control's hint. */
export function describedBy(id: string): string {
  return `${id}-hint`
}
