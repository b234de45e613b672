import type { Analysis } from '../../text/analysis.ts'
import type { Entity } from '../../text/entities.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import { countBefore, sentenceAt, wordAt, wordsWithin } from '../../text/words-at.ts'

/** A dash between words, with the blanks around it, and how it is written. */
export interface Dash extends Span {
  form: string
  /** Whether it is a pause, which a comma could be as well: it sets off words, not names, figures or a signature. */
  isPause: boolean
  /** Where the sentence begins of which this is one of two dashes, between which an aside stands. */
  pair?: number
  /** Whether a clause of its own begins behind it: "it was late — we went home". */
  beforeClause: boolean
}

const pattern = /(?<! ) *— *|(?<! ) +(?:-{1,2}|–) +|(?<=\p{L})--(?=\p{L})/gu
const clause =
  /^(?:(?:it|he|she|we|they|i|this|that|there|you) (?:is|was|are|were|am|has|had|have|will|would|can|could|do|does|did|never|just|also)|(?:it|he|she) \p{Ll}{2,}s|(?:it|he|she|that|there)['’]s|(?:we|they|you)['’](?:re|ve|ll)|i['’](?:m|ve|ll|d))(?!\p{L})/iu
const fewestWordsBefore = 3
const subject = /^(?:i|you|he|she|it|we|they)$/

/** The dashes between words of a text, ascending; none inside entities or at a line's edge, where it makes a list. */
export function dashesIn(analysis: Analysis): Dash[] {
  const { text, entities } = analysis
  const found = [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, form: match[0].replace(/ +/g, ' ') }))
    .filter(({ start, end }) => start > 0 && end < text.length && text[start - 1] !== '\n' && text[end] !== '\n')
    .filter((dash) => !overlapsAny(dash, entities))
  const sentences = found.map(({ start }) => sentenceAt(analysis, start)?.start)
  return found.map((dash, index) => ({
    ...dash,
    ...pairOf(sentences, index),
    isPause: isPause(text, dash, entities),
    beforeClause: beginsClause(analysis, dash, [found[index - 1], found[index + 1]]),
  }))
}

function pairOf(sentences: readonly (number | undefined)[], index: number): { pair?: number } {
  const own = sentences[index]
  const [before, after] = [sentences[index - 1] === own, sentences[index + 1] === own]
  const isTwo = before ? sentences[index - 2] !== own && !after : after && sentences[index + 2] !== own
  return own !== undefined && isTwo ? { pair: own } : {}
}

function isAtEntity(entities: readonly Entity[], start: number): boolean {
  const entity = entities[countBefore(entities, start)]
  return entity?.start === start && entity.kind !== 'number'
}

/** Between words a dash is a pause; between names or figures it is none, and before a link nobody puts a comma. */
function isPause(
  text: string,
  { start, end, form }: Pick<Dash, 'start' | 'end' | 'form'>,
  entities: readonly Entity[],
) {
  if (form === ' - ' || form === '–') return false
  if (isAtEntity(entities, end)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 20)
  const spaced = form === ' — ' || form === ' – ' || form === ' -- '
  const words = spaced ? /(?:[\p{L}\p{M}%][),"”’]?|\p{N})$/u : /\p{Ll}[\p{L}\p{M}][),]?$/u
  if (/^\p{N}/u.test(after)) return spaced && /\p{Ll}$/u.test(before)
  return words.test(before) && /^(?:\p{Ll}[\p{Ll}'’]|a |I(?:['’]| ))/u.test(after)
}

/** A second dash in the sentence closes what the first opened; then no sentence ends here. */
function beginsClause({ text, words, sentences, englishWords }: Analysis, dash: Span, beside: (Span | undefined)[]) {
  const sentence = sentenceAt({ sentences }, dash.start)
  if (!sentence || beside.some((other) => other && other.start < sentence.end && other.end > sentence.start))
    return false
  const before = wordsWithin({ words }, sentence.start, dash.start)
  const joins = before.length >= fewestWordsBefore || (before.length === 2 && subject.test(before[0]!.lower))
  const first = wordAt({ words: englishWords }, dash.end)
  return first !== undefined && joins && clause.test(text.slice(dash.end, dash.end + 20))
}
