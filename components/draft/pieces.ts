import type { Change } from '../../lib/rewriting/rewriter.ts'

/** A change with a name by which it is known again after the person typed elsewhere in the draft. */
export interface NamedChange extends Change {
  id: string
}

/** A stretch of a draft: text as it stands, or changes together with the text that touches them and must stay on their line. */
export type Piece = { text: string } | { cluster: (string | NamedChange)[] }

/** Longer words may be parted from a change beside them: a line must be able to break somewhere. */
const longestJoined = 24

/** How far before a change the words are looked for by which it is known. */
const furthestNeighbour = 60

/**
 * Names changes by what they replace with what and the two words before, and where that is not enough by the how manieth
 * of its kind each is. The words after have no part in it: they are those that the person is about to write.
 */
export function nameChanges(draft: string, changes: readonly Change[]): NamedChange[] {
  const seen = new Map<string, number>()
  return changes.map((change) => {
    const kind = JSON.stringify([...wordsBefore(draft, change.at), change.from, change.to])
    const earlier = seen.get(kind) ?? 0
    seen.set(kind, earlier + 1)
    return { ...change, id: `${kind}${earlier}` }
  })
}

function wordsBefore(draft: string, at: number): string[] {
  return (draft.slice(Math.max(0, at - furthestNeighbour), at).match(/[\p{L}\p{N}]+/gu) ?? []).slice(-2)
}

/** A draft cut into pieces, in order. */
export function piecesOf(draft: string, changes: readonly NamedChange[]): Piece[] {
  const pieces: Piece[] = []
  let open: (string | NamedChange)[] = []
  for (const token of [...tokens(draft, changes), ' ']) {
    if (typeof token === 'string' && (/^\s/.test(token) || token.length > longestJoined)) {
      close()
      addText(token)
    } else open.push(token)
  }
  const last = pieces.at(-1)
  if (last && 'text' in last) last.text = last.text.slice(0, -1)
  return pieces.filter((piece) => !('text' in piece) || piece.text !== '')

  function close() {
    if (open.some((token) => typeof token !== 'string')) pieces.push({ cluster: open })
    else for (const token of open) addText(String(token))
    open = []
  }

  function addText(text: string) {
    const last = pieces.at(-1)
    if (last && 'text' in last) last.text += text
    else pieces.push({ text })
  }
}

/** Changes, and between them runs of white space and of anything else. */
function tokens(draft: string, changes: readonly NamedChange[]): (string | NamedChange)[] {
  const found: (string | NamedChange)[] = []
  let position = 0
  for (const change of changes) {
    found.push(...runs(draft.slice(position, change.at)), change)
    position = change.at + change.from.length
  }
  return [...found, ...runs(draft.slice(position))]
}

function runs(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? []
}
