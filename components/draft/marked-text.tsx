import { ChangeMark } from './change-mark.tsx'
import { piecesOf, type NamedChange } from './pieces.ts'

interface MarkedTextProps {
  draft: string
  changes: readonly NamedChange[]
  refused: ReadonlySet<string>
  onRefuse: (id: string, refused: boolean) => void
}

/** The draft with every change marked where it was made. */
export function MarkedText({ draft, changes, refused, onRefuse }: MarkedTextProps) {
  return piecesOf(draft, changes).map((piece, place) =>
    'text' in piece ? (
      piece.text
    ) : (
      <span key={clusterKey(piece.cluster) ?? place} className="cluster">
        {piece.cluster.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <ChangeMark key={part.id} change={part} refused={refused.has(part.id)} onRefuse={onRefuse} />
          ),
        )}
      </span>
    ),
  )
}

function clusterKey(cluster: readonly (string | NamedChange)[]): string | undefined {
  return cluster.find((part) => typeof part !== 'string')?.id
}
