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

/** A phrase in words, and what is known of it. */
interface Phrase<Entry> {
  words: readonly string[]
  /** The places in it of words that a hyphen may join to the one before. */
  hyphens: readonly number[]
  entry: Entry
}

/** The phrases that begin with one word: the word alone, and by the second word those that go on, longest first, and it alone after them. */
interface Beginning<Entry> {
  alone: Phrase<Entry>[]
  longer: Map<string, Phrase<Entry>[]>
}

/** A dictionary of phrases by their first words. */
export type PhraseIndex<Entry> = ReadonlyMap<string, Beginning<Entry>>

/**
 * Makes a dictionary; a phrase is words in lower case with straight apostrophes, separated by single blanks. A hyphen may stand in a
 * text as a blank as well.
 */
export function indexPhrases<Entry>(entries: Iterable<readonly [phrase: string, entry: Entry]>): PhraseIndex<Entry> {
  const index = new Map<string, Beginning<Entry>>()
  for (const [phrase, entry] of entries) {
    const words = phrase.split(/[ -]/)
    const hyphens = phrase.includes('-') ? hyphensIn(phrase) : none
    const [first, second] = words
    const beginning = index.get(first!) ?? { alone: [], longer: new Map<string, Phrase<Entry>[]>() }
    index.set(first!, beginning)
    if (second === undefined) {
      beginning.alone.push({ words, hyphens, entry })
      continue
    }
    const longer = [...(beginning.longer.get(second) ?? []), { words, hyphens, entry }]
    beginning.longer.set(
      second,
      longer.toSorted((one, other) => other.words.length - one.words.length),
    )
  }
  for (const { alone, longer } of index.values()) {
    for (const [second, phrases] of longer) longer.set(second, [...phrases, ...alone])
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
    for (const phrase of phrasesAt(text, index, phrases)) {
      const run = runAt(text, index, phrase)
      if (!run || !fits(run)) continue
      runs.push(run)
      index += run.words.length - 1
      break
    }
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
    for (const phrase of phrasesAt(text, index, phrases)) {
      const run = runAt(text, index, phrase)
      if (run && fits(run)) runs.push(run)
    }
  }
  return runs
}

/** The phrases that begin with a word and go on with the next, longest first. */
function phrasesAt<Entry>(
  { englishWords }: Analysis,
  index: number,
  phrases: PhraseIndex<Entry>,
): readonly Phrase<Entry>[] {
  const beginning = phrases.get(englishWords[index]!.lower)
  if (!beginning) return none
  const next = englishWords[index + 1]
  const longer = next && beginning.longer.get(next.lower)
  return longer || beginning.alone
}

const none: readonly never[] = []

function hyphensIn(phrase: string): number[] {
  return [...phrase.matchAll(/-/g)].map(({ index }) => phrase.slice(0, index).split(/[ -]/).length)
}

/** Whether nothing but a hyphen stands between an English word and the one before it. */
function isHyphenated({ text, englishWords: words }: Analysis, index: number): boolean {
  return text.slice(words[index - 1]!.end, words[index]!.start) === '-'
}

/** The phrase at a word, if all of it stands there. */
function runAt<Entry>(
  text: Analysis,
  index: number,
  { words: phrase, hyphens, entry }: Phrase<Entry>,
): WordRun<Entry> | undefined {
  const words = text.englishWords
  for (let offset = 1; offset < phrase.length; offset++) {
    if (words[index + offset]?.lower !== phrase[offset]) return undefined
    if (!isJoined(text, index + offset) && !(hyphens.includes(offset) && isHyphenated(text, index + offset)))
      return undefined
  }
  return new Run(text, index, phrase.length, entry)
}

/** A run that is found; what few ask about is looked for when they do. */
class Run<Entry> implements WordRun<Entry> {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  readonly before: Word | undefined
  readonly after: Word | undefined
  readonly #text: Analysis
  readonly #first: number
  readonly #next: number

  constructor(text: Analysis, first: number, length: number, entry: Entry) {
    this.entry = entry
    this.#text = text
    this.#first = first
    this.#next = first + length
    this.start = text.englishWords[first]!.start
    this.end = text.englishWords[this.#next - 1]!.end
    this.before = isJoined(text, first) ? text.englishWords[first - 1] : undefined
    this.after = isJoined(text, this.#next) ? text.englishWords[this.#next] : undefined
  }

  get words(): readonly Word[] {
    return this.#text.englishWords.slice(this.#first, this.#next)
  }

  get earlier(): Word | undefined {
    return this.before && isJoined(this.#text, this.#first - 1) ? this.#text.englishWords[this.#first - 2] : undefined
  }

  get later(): Word | undefined {
    return this.after && isJoined(this.#text, this.#next + 1) ? this.#text.englishWords[this.#next + 1] : undefined
  }
}

/** Whether only blanks stand between an English word and the one before it. */
function isJoined({ text, englishWords: words }: Analysis, index: number): boolean {
  const before = words[index - 1]
  const word = words[index]
  if (!before || !word) return false
  for (let at = before.end; at < word.start; at++) if (text[at] !== ' ') return false
  return word.start > before.end
}
