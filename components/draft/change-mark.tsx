import { useId } from 'react'
import { differenceOf } from '../../lib/rewriting/difference.ts'
import { visibleBlanks } from '../../lib/text/visible-blanks.ts'
import { Button } from '../ui/button.tsx'
import type { NamedChange } from './pieces.ts'
import { spokenChange } from './spoken-change.ts'

interface ChangeMarkProps {
  change: NamedChange
  refused: boolean
  onRefuse: (id: string, refused: boolean) => void
}

/** One change within the text. A click shows why it was made and lets the person refuse it. */
export function ChangeMark({ change, refused, onRefuse }: ChangeMarkProps) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={refused ? 'change refused' : 'change'}
        popoverTarget={id}
        aria-label={spokenChange(change, refused)}
        aria-describedby={`${id}-why`}
      >
        {refused ? <Words text={change.from || '‸'} /> : <Difference change={change} />}
      </button>
      <span popover="auto" id={id} className="change-card" dir="ltr">
        <span className="change-card-difference">
          <Difference change={change} />
        </span>
        <span className="change-card-why" id={`${id}-why`}>
          {change.evidence.map((sentence) => (
            <span key={sentence} className="change-card-sentence">
              {sentence}
            </span>
          ))}
        </span>
        <Button popoverTarget={id} popoverTargetAction="hide" onClick={() => onRefuse(change.id, !refused)}>
          {refused ? 'Change it after all' : 'Keep mine'}
        </Button>
      </span>
    </>
  )
}

function Difference({ change }: { change: NamedChange }) {
  const { before, from, to, after } = differenceOf(change)
  return (
    <>
      {before}
      {from && (
        <del>
          <Words text={visibleBlanks(from)} />
        </del>
      )}
      {to && (
        <ins>
          <Words text={visibleBlanks(to)} />
        </ins>
      )}
      {after}
    </>
  )
}

/** Words of their own direction, whatever stands around them. */
function Words({ text }: { text: string }) {
  return <bdi>{text}</bdi>
}
