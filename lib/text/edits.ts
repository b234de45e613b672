/** A replacement of `[start, end)` of a text (UTF-16 offsets) by `replacement`. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/**
 * A text with edits applied.
 * @param edits ascending and not overlapping; two may touch
 * @throws RangeError where they are not
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const edit of edits) {
    if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError('edits must be ascending, inside the text and must not overlap')
    }
    result += text.slice(position, edit.start) + edit.replacement
    position = edit.end
  }
  return result + text.slice(position)
}
