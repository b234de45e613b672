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
  /** The one before the neighbour before, and the one after the neighbour after. */
  earlier: Word | undefined
  later: Word | undefined
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
  const runs: WordRun<Entry>[] = []
  for (let index = 0; index < text.englishWords.length; index++) {
    const run = runsAt(text, index, phrases).find(fits)
    if (!run) continue
    runs.push(run)
    index += run.words.length - 1
  }
  return runs
}

/** Every place of a text's English where a phrase of the dictionary stands and fits, by its beginning; they may overlap. */
export function findAllRuns<Entry>(
  text: Analysis,
  phrases: PhraseIndex<Entry>,
  fits: (run: WordRun<Entry>) => boolean,
): WordRun<Entry>[] {
  const runs: WordRun<Entry>[] = []
  for (let index = 0; index < text.englishWords.length; index++) {
    for (const run of runsAt(text, index, phrases)) if (fits(run)) runs.push(run)
  }
  return runs
}

/** The phrases that begin with a word, longest first. */
function runsAt<Entry>(text: Analysis, index: number, phrases: PhraseIndex<Entry>): readonly WordRun<Entry>[] {
  const words = text.englishWords
  const listed = phrases.get(words[index]!.lower)
  if (!listed) return none
  const isJoined = (at: number) => at > 0 && at < words.length && joined(text.text, words, at)
  const runs: WordRun<Entry>[] = []
  for (const { words: phrase, entry } of listed) {
    const isHere = phrase.every(
      (part, offset) => offset === 0 || (words[index + offset]?.lower === part && isJoined(index + offset)),
    )
    if (!isHere) continue
    const next = index + phrase.length
    const hasBefore = isJoined(index)
    const hasAfter = isJoined(next)
    runs.push({
      entry,
      words: words.slice(index, next),
      start: words[index]!.start,
      end: words[next - 1]!.end,
      before: hasBefore ? words[index - 1] : undefined,
      earlier: hasBefore && isJoined(index - 1) ? words[index - 2] : undefined,
      after: hasAfter ? words[next] : undefined,
      later: hasAfter && isJoined(next + 1) ? words[next + 1] : undefined,
    })
  }
  return runs
}

const none: readonly never[] = []

/** Whether only blanks stand between a word and the one before it. */
function joined(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!
  const word = words[index]!
  for (let at = before.end; at < word.start; at++) if (text[at] !== ' ') return false
  return word.start > before.end
}
