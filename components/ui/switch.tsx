import { useId, type ReactNode } from 'react'
import { describedBy, Labelled } from './labelled.tsx'

interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  /** What is on or off. */
  label: ReactNode
  hint?: ReactNode
  /** Told apart from others of the same label, for screen readers. */
  spokenLabel?: string
}

/** Something that is on or off, at once. */
export function Switch({ checked, onChange, label, hint, spokenLabel }: SwitchProps) {
  const id = useId()
  return (
    <Labelled look="switch" id={id} label={label} hint={hint}>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox tells its state by itself
        role="switch"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={spokenLabel}
        aria-describedby={hint ? describedBy(id) : undefined}
      />
    </Labelled>
  )
}
