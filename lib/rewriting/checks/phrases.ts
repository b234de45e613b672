import { onFirstUse } from '../../text/on-first-use.ts'
import type { Span } from '../../text/span.ts'
import { findAllRuns, indexPhrases, type PhraseIndex } from '../../text/word-runs.ts'
import { lexicon } from '../../traits/words/lexicon.ts'
import { shortForms } from '../../traits/measure/short-forms.ts'
import type { Reading, Term } from './reading.ts'

/** Every phrase of the lexicon and every short form of several words, with the others that it can stand for. */
const othersOf: () => PhraseIndex<ReadonlySet<string>> = onFirstUse(() => {
  const others = new Map<string, Set<string>>()
  const join = (one: string, other: string) => {
    if (one === '' || other === '') return
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      others.set(from, (others.get(from) ?? new Set()).add(to))
  }
  for (const { from, to } of lexicon()) join(from, to)
  for (const { full, shorts } of shortForms) for (const short of shorts) if (full.includes(' ')) join(full, short)
  return indexPhrases(others)
})

/** Where each of two texts says by a phrase what the other says by another. */
export function phrasesShared(draft: Reading, reply: Reading): { draft: readonly Span[]; reply: readonly Span[] } {
  const [drafted, replied] = [phrasesOf(draft), phrasesOf(reply)]
  const among = (one: typeof drafted, other: typeof drafted) =>
    one.filter(({ others }) => [...others].some((phrase) => other.some(({ own }) => own === phrase)))
  if (drafted.length * replied.length > 250_000) return { draft: [], reply: [] }
  return { draft: among(drafted, replied), reply: among(replied, drafted) }
}

function phrasesOf({ analysis }: Reading) {
  return findAllRuns(analysis, othersOf(), () => true).map(({ start, end, words, entry }) => ({
    start,
    end,
    own: words.map(({ lower }) => lower).join(' '),
    others: entry,
  }))
}

/** Whether a word stands in one of the places. */
export function isRelated(places: readonly Span[], { word }: Term): boolean {
  return places.some(({ start, end }) => start <= word.start && word.end <= end)
}
