import { diffArrays } from 'diff'
import { digitWords } from '../text/digit-words.ts'
import { type Entity, findEntities } from '../text/entities.ts'

/** A stretch of one text that became a stretch of another: `[at, at + from.length)` became `[start, start + to.length)`. */
export interface WordDifference {
  at: number
  from: string
  to: string
  start: number
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What makes one text into another, word by word, ascending. Neighbouring words that changed are one difference; new
 * marks and another case are differences of their own. None touches an entity that both texts have in the same order.
 */
export function wordDifferences(one: string, other: string): WordDifference[] {
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

function inPiece(left: Piece, right: Piece): WordDifference[] {
  const found: WordDifference[] = []
  for (const difference of singly(left, right)) {
    const last = found.at(-1)
    const between = last && left.text.slice(last.at + last.from.length - left.start, difference.at - left.start)
    if (last && between !== undefined && /^[^\S\n]*$/.test(between) && isOfWords(last) && isOfWords(difference)) {
      last.from += between + difference.from
      last.to += between + difference.to
    } else found.push({ ...difference })
  }
  return found.map(withoutBlanksAround)
}

/** Each difference by itself. */
function singly(left: Piece, right: Piece): WordDifference[] {
  const found: WordDifference[] = []
  const [ours, theirs] = [tokensOf(left.text), tokensOf(right.text)]
  let [at, start, our, their] = [left.start, right.start, 0, 0]
  const take = (more: number, fewer: number) => {
    const from = ours.slice(our, (our += more)).join('')
    const to = theirs.slice(their, (their += fewer)).join('')
    if (from !== to) found.push({ at, from, to, start })
    at += from.length
    start += to.length
  }
  let removed = 0
  for (const part of diffArrays(ours, theirs, { comparator: isSameWord })) {
    if (part.removed) removed = part.count
    else if (part.added) {
      take(removed, part.count)
      removed = 0
    } else {
      take(removed, 0)
      removed = 0
      for (let index = 0; index < part.count; index++) take(1, 1)
    }
  }
  take(removed, 0)
  return found
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Whether words came, went or became others; a new case makes no other word. */
function isOfWords({ from, to }: WordDifference): boolean {
  return /[\p{L}\p{N}]/u.test(from + to) && !isSameWord(from, to)
}

/** Blanks at the end that both have are no part of what changed. */
function withoutBlanksAround({ at, from, to, start }: WordDifference): WordDifference {
  const after = /\s*$/.exec(from)![0]
  const shared = to.endsWith(after) && after.length < Math.min(from.length, to.length) ? after.length : 0
  return { at, from: from.slice(0, from.length - shared), to: to.slice(0, to.length - shared), start }
}

/** Words, blanks and marks; the same mark several times is one. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = tokens.at(-1)
    if (!isWordLike && /^[^\s\p{L}\p{N}]$/u.test(segment) && last?.endsWith(segment))
      tokens.push(tokens.pop() + segment)
    else tokens.push(segment)
  }
  return tokens
}
