import type { Analysis } from './analysis.ts'
import type { Span } from './span.ts'
import type { Word } from './words.ts'

/** Some words in a row that stand for a phrase, with what stands around them. */
export interface WordRun<Entry> extends Span {
  entry: Entry
  words: readonly Word[]
  /** The neighbours in the same run of words; undefined at a mark, an entity or the end. */
  before: Word | undefined
  after: Word | undefined
  /** The one before the neighbour before. */
  earlier: Word | undefined
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

/**
 * Every place of a text's English where a phrase of the dictionary stands, words separated by blanks only; leftmost longest
 * of those that fit, not overlapping.
 */
export function findRuns<Entry>(
  text: Analysis,
  phrases: PhraseIndex<Entry>,
  fits: (run: WordRun<Entry>) => boolean = () => true,
): WordRun<Entry>[] {
  const words = text.englishWords
  const isJoined = (index: number) => index > 0 && index < words.length && joined(text.text, words, index)
  const runs: WordRun<Entry>[] = []
  for (let index = 0; index < words.length; index++) {
    for (const { words: phrase, entry } of phrases.get(words[index]!.lower) ?? []) {
      const isHere = phrase.every(
        (part, offset) => words[index + offset]?.lower === part && (offset === 0 || isJoined(index + offset)),
      )
      if (!isHere) continue
      const next = index + phrase.length
      const run: WordRun<Entry> = {
        entry,
        words: words.slice(index, next),
        start: words[index]!.start,
        end: words[next - 1]!.end,
        before: isJoined(index) ? words[index - 1] : undefined,
        earlier: isJoined(index) && isJoined(index - 1) ? words[index - 2] : undefined,
        after: isJoined(next) ? words[next] : undefined,
      }
      if (!fits(run)) continue
      runs.push(run)
      index = next - 1
      break
    }
  }
  return runs
}

/** Whether only blanks stand between a word and the one before it. */
function joined(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!
  const word = words[index]!
  for (let at = before.end; at < word.start; at++) if (text[at] !== ' ') return false
  return word.start > before.end
}
