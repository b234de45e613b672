import { useLayoutEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { Difference } from './difference.tsx'
import type { NamedChange } from './pieces.ts'

interface ChangeCardProps {
  id: string
  change: NamedChange
  /** The mark that it belongs to. */
  mark: HTMLElement
  refused: boolean
  onRefuse: (id: string, refused: boolean) => void
  onClose: () => void
}

/** Why a change was made, and the way to refuse it. It opens as soon as it is there. */
export function ChangeCard({ id, change, mark, refused, onRefuse, onClose }: ChangeCardProps) {
  const card = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    card.current?.hidePopover()
    card.current?.showPopover({ source: mark })
  }, [mark])

  return (
    <span
      ref={card}
      popover="auto"
      id={id}
      className="change-card"
      dir="ltr"
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <span className="change-card-difference">
        <Difference from={change.from} to={change.to} />
      </span>
      {change.evidence.map((sentence) => (
        <span key={sentence} className="change-card-sentence">
          {sentence}
        </span>
      ))}
      <Button popoverTarget={id} popoverTargetAction="hide" onClick={() => onRefuse(change.id, !refused)}>
        {refused ? 'Change it after all' : 'Keep mine'}
      </Button>
    </span>
  )
}
