import { diffArrays } from 'diff'
import type { ReasonedEdit } from '../text/compose-edits.ts'
import { digitWords } from '../text/digit-words.ts'
import { type Entity, findEntities } from '../text/entities.ts'
import type { Reason } from '../stylist/stylist.ts'
import type { Change } from './rewriter.ts'

/** What a model wrote, and what the stylist made of it. */
export interface Written {
  text: string
  edits: readonly ReasonedEdit<Reason>[]
  /** The text with the edits. */
  final: string
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The changes, word by word, that make a draft into what a model and then the stylist made of it. None touches an entity
 * that both texts have in the same order. A change that is the stylist's bears its traits and reasons, one of the model
 * says whose it is.
 * @param label the engine's
 */
export function changesBetween(draft: string, written: Written, label: string): Change[] {
  return differences(draft, written.final).map(({ at, from, to, start, end }) => {
    const touching = editsIn(written.edits, start, end)
    const isModels = touching.length === 0 || beforeEdits(written, start, end) !== from
    return {
      at,
      from,
      to,
      traits: [...new Set(touching.flatMap(({ reasons }) => reasons.map(({ trait }) => trait)))],
      evidence: [
        ...(isModels ? [`${label} wrote it so`] : []),
        ...new Set(touching.flatMap(({ reasons }) => reasons.map(({ evidence }) => evidence))),
      ],
    }
  })
}

/** A stretch of one text that became a stretch of another: `[at, at + from.length)` became `[start, end)`. */
interface Difference {
  at: number
  from: string
  to: string
  start: number
  end: number
}

function differences(one: string, other: string): Difference[] {
  const [before, after] = [entitiesOf(one), entitiesOf(other)]
  const isSame = before.length === after.length && before.every(({ text }, index) => text === after[index]!.text)
  // Where entities are not the same there is nothing to hold on to.
  const [left, right] = isSame
    ? [piecesOf(one, before), piecesOf(other, after)]
    : [piecesOf(one, []), piecesOf(other, [])]
  return left.flatMap((piece, index) => inPiece(piece, right[index]!))
}

/** A stretch of a text between two entities. */
interface Piece {
  text: string
  start: number
}

function piecesOf(text: string, entities: readonly Entity[]): Piece[] {
  const starts = [0, ...entities.map(({ end }) => end)]
  return starts.map((start, index) => ({ start, text: text.slice(start, entities[index]?.start ?? text.length) }))
}

/** Those that no change may touch: a word spelled with a digit may become another. */
function entitiesOf(text: string): Entity[] {
  return findEntities(text).filter(({ kind, text }) => kind !== 'number' || !digitWords.has(text.toLowerCase()))
}

function inPiece(left: Piece, right: Piece): Difference[] {
  const found: Difference[] = []
  let [at, start] = [left.start, right.start]
  /** What stayed the same since the last difference. */
  let kept: string | undefined
  for (const { value, added, removed } of diffArrays(tokensOf(left.text), tokensOf(right.text))) {
    const text = value.join('')
    if (!added && !removed) {
      kept = text
      at += text.length
      start += text.length
      continue
    }
    const last = found.at(-1)
    // Words that only a blank keeps apart are changed together.
    if (last && kept !== undefined && /^[^\S\n]+$/.test(kept)) {
      last.from += kept
      last.to += kept
      last.end = start
    } else if (!last || kept !== undefined) found.push({ at, from: '', to: '', start, end: start })
    kept = undefined
    const open = found.at(-1)!
    if (removed) {
      open.from += text
      at += text.length
    } else {
      open.to += text
      start += text.length
      open.end = start
    }
  }
  return found.map(withoutBlanksAround)
}

/** Blanks at the ends that both have are no part of what changed. */
function withoutBlanksAround({ at, from, to, start, end }: Difference): Difference {
  const after = /\s*$/.exec(from)![0]
  const shared = to.endsWith(after) && after.length < Math.min(from.length, to.length) ? after.length : 0
  return {
    at,
    from: from.slice(0, from.length - shared),
    to: to.slice(0, to.length - shared),
    start,
    end: end - shared,
  }
}

function tokensOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** The stylist's edits that wrote in `[start, end)` of the final text, or took something away there. */
function editsIn(edits: Written['edits'], start: number, end: number): ReasonedEdit<Reason>[] {
  let shift = 0
  return edits.filter((edit) => {
    const from = edit.start + shift
    const to = from + edit.replacement.length
    shift += edit.replacement.length - (edit.end - edit.start)
    return from <= end && to >= start && !(from === end && to > end) && !(to === start && from < start)
  })
}

/** What stood in `[start, end)` of the final text before the stylist's edits there. */
function beforeEdits({ text, edits }: Written, start: number, end: number): string {
  return text.slice(placeBefore(edits, start, 'start'), placeBefore(edits, end, 'end'))
}

/** A place in the final text as one in the text before the edits; within an edit, that edit's own start or end. */
function placeBefore(edits: Written['edits'], place: number, side: 'start' | 'end'): number {
  let shift = 0
  for (const edit of edits) {
    const from = edit.start + shift
    const to = from + edit.replacement.length
    if (place < from || (place === from && side === 'start' && edit.replacement.length > 0)) break
    if (place < to || (place === to && side === 'end')) return side === 'start' ? edit.start : edit.end
    if (place === from && from === to) return side === 'start' ? edit.start : edit.end
    shift += edit.replacement.length - (edit.end - edit.start)
  }
  return place - shift
}
