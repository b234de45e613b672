import type { LengthLimit } from './rewriter.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * How long a rewrite may be where a site takes so many more characters than the draft has. As links and mentions stay word
 * for word, how the site counts these is of no matter. A rewrite of a draft that is too long already may be as long.
 */
export function limitFor(draft: string, charactersLeft: number): LengthLimit {
  return { most: lengthOf(draft) + Math.max(0, charactersLeft), lengthOf }
}

/** In characters as people count them, as sites do. */
function lengthOf(text: string): number {
  return [...segmenter.segment(text)].length
}
