/** `[start, end)` of a text, in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** Whether a span touches any of the others; they must be ascending and apart. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (others[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const next = others[low]
  return next !== undefined && next.start < span.end
}
