import type { Analysis } from './analysis.ts'

/** Where sentences begin, and the text's own words after the mentions that a reply opens with. */
export function sentenceStarts({ sentences, bodyStart }: Analysis): ReadonlySet<number> {
  return new Set(sentences.map(({ start }) => start)).add(bodyStart)
}
