import { memo, type MouseEvent } from 'react'
import { Difference, Words } from './difference.tsx'
import type { NamedChange } from './pieces.ts'
import { spokenChange } from './spoken-change.ts'

interface ChangeMarkProps extends Pick<NamedChange, 'id' | 'from' | 'to'> {
  /** The reasons, as a screen reader reads them after the name. */
  why: string
  refused: boolean
  /** The id of its card, while that is open. */
  card: string | undefined
  onOpen: (id: string, mark: HTMLElement) => void
}

/** One change within the text. There may be thousands, so each is drawn anew only when something about it is new. */
export const ChangeMark = memo(function ChangeMark({ id, from, to, why, refused, card, onOpen }: ChangeMarkProps) {
  function open(event: MouseEvent<HTMLElement>) {
    // By then it is the opened card's mark, on which a click would close it.
    event.preventDefault()
    onOpen(id, event.currentTarget)
  }

  return (
    <button
      type="button"
      className={refused ? 'change refused' : 'change'}
      aria-label={spokenChange({ from, to }, refused)}
      title={why}
      aria-expanded={card !== undefined}
      popoverTarget={card}
      onClick={card === undefined ? open : undefined}
    >
      {refused ? <Words text={from || '‸'} /> : <Difference from={from} to={to} />}
    </button>
  )
})
