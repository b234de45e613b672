import type { Analysis } from '../../text/analysis.ts'
import type { Span } from '../../text/span.ts'

/**
 * The hashtags that a text ends in, after words of its own, from the first one on. One that a sentence needs ("this is
 * #winter") cannot be told from one that is hung on, unless a mark or a line's end stands before it.
 */
export function trailingTags({ text, entities, words }: Analysis): Span | undefined {
  const end = text.trimEnd().length
  let start = end
  for (const entity of entities.toReversed()) {
    if (entity.kind !== 'hashtag' || text.slice(entity.end, start).trim() !== '') break
    start = entity.start
  }
  return start < end && words.some((word) => word.end <= start) && /\s$/.test(text.slice(0, start))
    ? { start, end }
    : undefined
}
