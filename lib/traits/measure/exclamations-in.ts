import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny, type Span } from '../../text/span.ts'

/** Every exclamation mark or run of them outside entities; none beside a question mark. */
export function exclamationsIn({ text, entities }: Analysis): Span[] {
  if (!/[!！]/.test(text)) return []
  return [...text.matchAll(/(?<![!?！？؟])[!！]+(?![!?！？؟])/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !overlapsAny(span, entities))
}
