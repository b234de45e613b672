import { memo, useCallback, useId, useMemo, useState } from 'react'
import { ChangeCard } from './change-card.tsx'
import { ChangeMark } from './change-mark.tsx'
import { piecesOf, type NamedChange } from './pieces.ts'

interface Marking {
  draft: string
  changes: readonly NamedChange[]
  refused: ReadonlySet<string>
}

interface MarkedTextProps extends Marking {
  onRefuse: (id: string, refused: boolean) => void
}

/** The draft with every change marked where it was made. A click on one opens the card that all of them share. */
export function MarkedText({ onRefuse, ...marking }: MarkedTextProps) {
  const card = useId()
  const [opened, setOpened] = useState<{ id: string; mark: HTMLElement }>()
  const open = useCallback((id: string, mark: HTMLElement) => setOpened({ id, mark }), [])
  const change = opened && marking.changes.find(({ id }) => id === opened.id)
  if (opened && !change) setOpened(undefined)

  return (
    <>
      <Marks {...marking} card={card} opened={change?.id} onOpen={open} />
      {opened && change && (
        <ChangeCard
          id={card}
          change={change}
          mark={opened.mark}
          refused={marking.refused.has(change.id)}
          onRefuse={onRefuse}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}

interface MarksProps extends Marking {
  card: string
  /** Which of them has its card open. */
  opened: string | undefined
  onOpen: (id: string, mark: HTMLElement) => void
}

const Marks = memo(function Marks({ draft, changes, refused, card, opened, onOpen }: MarksProps) {
  const pieces = useMemo(() => piecesOf(draft, changes), [draft, changes])
  return pieces.map((piece, place) =>
    'text' in piece ? (
      piece.text
    ) : (
      <span key={clusterKey(piece.cluster) ?? place} className="cluster">
        {piece.cluster.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <ChangeMark
              key={part.id}
              id={part.id}
              from={part.from}
              to={part.to}
              why={part.evidence.join('. ')}
              refused={refused.has(part.id)}
              card={part.id === opened ? card : undefined}
              onOpen={onOpen}
            />
          ),
        )}
      </span>
    ),
  )
})

function clusterKey(cluster: readonly (string | NamedChange)[]): string | undefined {
  return cluster.find((part) => typeof part !== 'string')?.id
}
