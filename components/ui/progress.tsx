import './ui.css'

interface ProgressProps {
  /** What goes on, for screen readers. */
  label: string
  /** 0 to 1; without it nobody can tell. */
  value?: number | undefined
}

/** How far something is. */
export function Progress({ label, value }: ProgressProps) {
  return <progress className="progress" aria-label={label} {...(value !== undefined && { value, max: 1 })} />
}
