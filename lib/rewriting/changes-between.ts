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
  const before = piecesOf(one)
  const after = piecesOf(other)
  // Where entities are not the same there is nothing to hold on to.
  const paired =
    before.length === after.length
      ? before.map((piece, index) => [piece, after[index]!] as const)
      : [[whole(one), whole(other)] as const]
  return paired.flatMap(([left, right]) => inPiece(left, right))
}

/** A stretch of a text between two entities. */
interface Piece {
  text: string
  start: number
}

function whole(text: string): Piece {
  return { text, start: 0 }
}

function piecesOf(text: string): Piece[] {
  const starts = [0]
  const ends: number[] = []
  for (const { start, end } of findEntities(text).filter(isFenced)) {
    ends.push(start)
    starts.push(end)
  }
  return starts.map((start, index) => ({ start, text: text.slice(start, ends[index] ?? text.length) }))
}

/** A word spelled with a digit may become another. */
function isFenced({ kind, text }: Entity): boolean {
  return kind !== 'number' || !digitWords.has(text.toLowerCase())
}

function inPiece(left: Piece, right: Piece): Difference[] {
  const found: Difference[] = []
  let [at, start] = [left.start, right.start]
  let isOpen = false
  for (const { value, added, removed } of diffArrays(tokensOf(left.text), tokensOf(right.text))) {
    const text = value.join('')
    if (!added && !removed) {
      at += text.length
      start += text.length
      isOpen = false
      continue
    }
    if (!isOpen) found.push({ at, from: '', to: '', start, end: start })
    isOpen = true
    const last = found.at(-1)!
    if (removed) {
      last.from += text
      at += text.length
    } else {
      last.to += text
      start += text.length
      last.end = start
    }
  }
  return found
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
