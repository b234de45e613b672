import { onceForEach } from './once-for-each.ts'

/** Where sentences begin, and the text's own words after the mentions that a reply opens with. */
export const sentenceStarts = onceForEach(({ sentences, bodyStart }): ReadonlySet<number> =>
  new Set(sentences.map(({ start }) => start)).add(bodyStart),
)
