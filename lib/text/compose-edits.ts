import type { Edit } from './edits.ts'

/** An edit of the original text, with the reasons of all the edits that it was made of. */
export interface ReasonedEdit<Reason> extends Edit {
  reasons: Reason[]
}

/**
 * Two rounds of edits as one: `first` on the original text, `second` on what the first gave.
 * Where an edit of the second touches what the first wrote, the two become one edit.
 * @param first ascending, not overlapping, with offsets into the original
 * @param second ascending, not overlapping, with offsets into the text after the first
 * @returns edits of the original that give the same text
 */
export function composeEdits<Reason>(
  original: string,
  first: readonly ReasonedEdit<Reason>[],
  second: readonly ReasonedEdit<Reason>[],
): ReasonedEdit<Reason>[] {
  const composed: ReasonedEdit<Reason>[] = []
  let shift = 0
  let index = 0
  let pending = 0
  while (index < first.length || pending < second.length) {
    const one = first[index]
    const other = second[pending]
    const oneStart = one ? one.start + shift : Infinity
    const oneEnd = one ? oneStart + one.replacement.length : Infinity
    if (one && (!other || oneEnd < other.start)) {
      composed.push(one)
      shift += one.replacement.length - (one.end - one.start)
      index++
    } else if (other && (!one || other.end < oneStart)) {
      composed.push({ ...other, start: other.start - shift, end: other.end - shift })
      pending++
    } else {
      const group = joinTouching(original, first.slice(index), second.slice(pending), shift)
      composed.push(group.edit)
      index += group.ones
      pending += group.others
      shift = group.shift
    }
  }
  return composed
}

/** The edits of both rounds that touch one another, from the first of each on, as one. */
function joinTouching<Reason>(
  original: string,
  first: readonly ReasonedEdit<Reason>[],
  second: readonly ReasonedEdit<Reason>[],
  shiftBefore: number,
): { edit: ReasonedEdit<Reason>; ones: number; others: number; shift: number } {
  let ones = 0
  let others = 0
  let shift = shiftBefore
  // In offsets of the text between the rounds.
  const start = Math.min(first[0]!.start + shift, second[0]!.start)
  let end = start
  for (let grown = true; grown;) {
    grown = false
    const one = first[ones]
    if (one && one.start + shift <= end) {
      end = Math.max(end, one.start + shift + one.replacement.length)
      shift += one.replacement.length - (one.end - one.start)
      ones++
      grown = true
    }
    const other = second[others]
    if (other && other.start <= end) {
      end = Math.max(end, other.end)
      others++
      grown = true
    }
  }
  const usedOnes = first.slice(0, ones)
  const usedOthers = second.slice(0, others)
  const from = start - shiftBefore
  const to = end - shift
  const between = replaceIn(original, from, to, usedOnes, 0)
  const after = replaceIn(between, 0, between.length, usedOthers, start)
  return {
    edit: {
      start: from,
      end: to,
      replacement: after,
      reasons: reasonsOf(usedOnes, usedOthers, shiftBefore),
    },
    ones,
    others,
    shift,
  }
}

/** What the second round wrote over altogether is no reason any more. */
function reasonsOf<Reason>(
  ones: readonly ReasonedEdit<Reason>[],
  others: readonly ReasonedEdit<Reason>[],
  shiftBefore: number,
): Reason[] {
  let shift = shiftBefore
  const left = ones.filter(({ start, end, replacement }) => {
    const from = start + shift
    const to = from + replacement.length
    shift += replacement.length - (end - start)
    return !others.some((other) => other.start <= from && to <= other.end && other.end - other.start > to - from)
  })
  return [...left, ...others].flatMap(({ reasons }) => reasons)
}

/** `[from, to)` of a text with edits applied, whose offsets are `offset` too high. */
function replaceIn(text: string, from: number, to: number, edits: readonly Edit[], offset: number): string {
  let result = ''
  let position = from
  for (const edit of edits) {
    result += text.slice(position, edit.start - offset) + edit.replacement
    position = edit.end - offset
  }
  return result + text.slice(position, to)
}
