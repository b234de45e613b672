import type { Analysis } from './analysis.ts'
import type { Span } from './span.ts'
import type { Word } from './words.ts'

/** Some words in a row that stand for a phrase, with what stands around them. */
export interface WordRun<Entry> extends Span {
  entry: Entry
  words: readonly Word[]
  /** The neighbours in the same run of words, lower case; undefined at a mark, an entity or the end. */
  before: string | undefined
  after: string | undefined
}

/** A dictionary of phrases: by first word, the phrases that begin with it, longest first. */
export type PhraseIndex<Entry> = ReadonlyMap<string, readonly { words: readonly string[]; entry: Entry }[]>

/** Makes a dictionary; a phrase is words in lower case with straight apostrophes, separated by single blanks. */
export function indexPhrases<Entry>(entries: Iterable<readonly [phrase: string, entry: Entry]>): PhraseIndex<Entry> {
  const index = new Map<string, { words: readonly string[]; entry: Entry }[]>()
  for (const [phrase, entry] of entries) {
    const words = phrase.split(' ')
    const list = index.get(words[0]!) ?? []
    list.push({ words, entry })
    index.set(
      words[0]!,
      list.toSorted((one, other) => other.words.length - one.words.length),
    )
  }
  return index
}

/** Every place of an English text where a phrase of the dictionary stands, words separated by blanks only; leftmost longest, not overlapping. */
export function findRuns<Entry>(text: Analysis, phrases: PhraseIndex<Entry>): WordRun<Entry>[] {
  if (!text.english) return []
  const { words } = text
  const runs: WordRun<Entry>[] = []
  for (let index = 0; index < words.length; index++) {
    const candidates = phrases.get(words[index]!.lower)
    const found = candidates?.find(({ words: phrase }) =>
      phrase.every(
        (part, offset) => words[index + offset]?.lower === part && (offset === 0 || joined(text, index + offset)),
      ),
    )
    if (!found) continue
    const last = index + found.words.length - 1
    runs.push({
      entry: found.entry,
      words: words.slice(index, last + 1),
      start: words[index]!.start,
      end: words[last]!.end,
      before: index > 0 && joined(text, index) ? words[index - 1]!.lower : undefined,
      after: last + 1 < words.length && joined(text, last + 1) ? words[last + 1]!.lower : undefined,
    })
    index = last
  }
  return runs
}

/** Whether only blanks stand between a word and the one before it. */
function joined(text: Analysis, index: number): boolean {
  const before = text.words[index - 1]!
  const word = text.words[index]!
  for (let at = before.end; at < word.start; at++) if (text.text[at] !== ' ') return false
  return word.start > before.end
}
