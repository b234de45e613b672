import type { Analysis } from '../../text/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { overlapsAny, type Span } from '../../text/span.ts'

/** The sentences of a text's own words that another one follows; signs alone ("late? 📲") are no sentence. */
export function followedSentences({ sentences, words, entities, bodyStart }: Analysis): Sentence[] {
  const says = ({ start, end }: Span) => overlapsAny({ start, end }, words) || overlapsAny({ start, end }, entities)
  return sentences.filter((sentence, index) => {
    const following = sentences[index + 1]
    return following !== undefined && sentence.markEnd > bodyStart && says(sentence) && says(following)
  })
}
