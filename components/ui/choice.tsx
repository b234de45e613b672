import { useId, type ReactNode } from 'react'
import { describedBy, Labelled } from './labelled.tsx'

interface ChoiceProps {
  /** What choices exclude each other. */
  group: string
  checked: boolean
  onChoose: () => void
  label: ReactNode
  hint?: ReactNode
}

/** One of several that exclude each other. */
export function Choice({ group, checked, onChoose, label, hint }: ChoiceProps) {
  const id = useId()
  return (
    <Labelled look="choice" id={id} label={label} hint={hint}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-describedby={hint ? describedBy(id) : undefined}
      />
    </Labelled>
  )
}
