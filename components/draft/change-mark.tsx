import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import { differenceOf } from './difference.ts'
import type { NamedChange } from './pieces.ts'

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
        aria-label={spoken(change, refused)}
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
          <Words text={visible(from)} />
        </del>
      )}
      {to && (
        <ins>
          <Words text={visible(to)} />
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

function spoken({ from, to }: NamedChange, refused: boolean): string {
  if (refused) return from ? `Kept as you typed: ${named(from)}` : `Left out: ${named(to)}`
  if (!from) return `Added: ${named(to)}`
  return to ? `${named(from)} became ${named(to)}` : `Removed: ${named(from)}`
}

const names: Record<string, string> = {
  '\n': 'line break',
  '\n\n': 'empty line',
  ' ': 'space',
  '  ': 'two spaces',
  '.': 'full stop',
  ',': 'comma',
  '!': 'exclamation mark',
  '?': 'question mark',
  "'": 'apostrophe',
  '…': 'ellipsis',
  '...': 'three dots',
}

/** What a screen reader would pass over in silence has a name. */
function named(text: string): string {
  return names[text] ?? text.trim()
}

/** Line breaks, and spaces that stand alone, have to be seen. */
function visible(text: string): string {
  return (/\S/.test(text) ? text : text.replaceAll(' ', '␣')).replaceAll('\n', '⏎')
}
