import type { Analysis } from '../../text/analysis.ts'
import { digitWords } from '../../text/digit-words.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import { findAllRuns, findRuns, indexPhrases, type PhraseIndex, type WordRun } from '../../text/word-runs.ts'
import { casingOf } from '../../text/words.ts'
import { isName, standsFree } from './stands-free.ts'
import { nameOf, type ShortForms, shortForms, shortReadings } from './short-forms.ts'

/** A place where a word that has short forms stands in full. */
export interface FullUse extends Span {
  forms: ShortForms
  /** Whether it begins a sentence, or ends one. */
  isFirst: boolean
  isLast: boolean
}

/** A short form as it is written: in small letters, but for such as are written in capitals too ("OMG", "Fri"). */
export interface ShortUse extends Span {
  short: string
  isFirst: boolean
  isLast: boolean
}

const languages = [...new Set(shortForms.map(({ language }) => language))]
const fullForms = new Map(
  languages.map((language) => [
    language,
    indexPhrases<ShortForms>(
      shortForms
        .filter((forms) => forms.language === language)
        .flatMap((forms) =>
          [...new Set([forms.full, forms.full.replaceAll("'", '')])].map((full) => [full, forms] as const),
        ),
    ),
  ]),
)
const shortWords = new Map(
  languages.map((language) => {
    const shorts = shortForms.filter((forms) => forms.language === language).flatMap((forms) => forms.shorts)
    return [language, indexPhrases<string>([...new Set(shorts)].map((short) => [short, short] as const))]
  }),
)
const ofNames = new Set(shortForms.filter(({ capital }) => capital).flatMap(({ shorts }) => shorts))
const keepsCapitals = new Set(
  shortForms.filter(({ kind, capital }) => kind === 'acronyms' || capital).flatMap(({ shorts }) => shorts),
)
const withSigns =
  /(?<![\p{L}\p{N}/])(?:[wW]\/[oO]|[bB]\/[cC])(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}/])[wW]\/(?![oO]\b|[\p{N}/])/gu
const withApostrophe = /(?<![\p{L}\p{N}'’])['’](?:[cC]ause|[cC]os|[cC]uz|[tT]il|bout|em)(?![\p{L}\p{N}'’])/gu

/** Every place where a phrase that has short forms stands in full; a shorter one may stand in a longer. */
export function findFullUses(text: Analysis): FullUse[] {
  const [own, phrases] = listed(text, fullForms)
  const starts = sentenceStarts(text)
  return findAllRuns(
    own,
    phrases,
    (run) =>
      standsFree(text.text, run) &&
      (run.entry.capital || !isName(text, run.words.slice(0, 1), starts)) &&
      run.entry.fits(run),
  ).map((run) => ({
    ...spanOf(run),
    forms: run.entry,
    isFirst: starts.has(run.start),
    isLast: endsSentence(text, run),
  }))
}

/** Every place where a short form stands. */
export function findShortUses(text: Analysis): ShortUse[] {
  const [own, phrases, language] = listed(text, shortWords)
  if (own.englishWords.length === 0) return []
  const starts = sentenceStarts(text)
  const use = (span: Span, short: string): ShortUse => ({
    ...spanOf(span),
    short: nameOf(short, language),
    isFirst: starts.has(span.start),
    isLast: endsSentence(text, span),
  })
  return [
    ...findRuns(own, phrases, (run) => isShort(text, run, starts, language)).map((run) =>
      use(run, language === 'en' ? written(text, run) : run.entry),
    ),
    ...(language === 'en' ? withoutLetters(text).map(([span, short]) => use(span, short)) : []),
  ]
}

/** All ways in which a short form may be written, as they are counted. */
export function waysToWrite({ shorts, language }: ShortForms): string[] {
  if (language !== 'en') return shorts.map((short) => nameOf(short, language))
  return shorts.flatMap((short) =>
    keepsCapitals.has(short) ? [short, short.toUpperCase(), short.charAt(0).toUpperCase() + short.slice(1)] : [short],
  )
}

/** The phrases of a text's language, to be looked for in its English words, or else in all. */
function listed<Entry>(
  text: Analysis,
  phrases: ReadonlyMap<string, PhraseIndex<Entry>>,
): [Analysis, PhraseIndex<Entry>, string] {
  const { language } = text
  const own = language === undefined || language === 'en' ? undefined : phrases.get(language)
  if (own === undefined) return [text, phrases.get('en')!, 'en']
  return [{ ...text, englishWords: text.words }, own, language!]
}

/** Short forms of English with digits, slashes and apostrophes. */
function withoutLetters({ text, entities }: Analysis): [span: Span, short: string][] {
  const spelled = (/[/'’]/.test(text) ? [withSigns, withApostrophe] : []).flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => !overlapsAny(span, entities)),
  )
  const numbers = entities.filter(({ kind, text: own }) => kind === 'number' && digitWords.has(own.toLowerCase()))
  return [...numbers, ...spelled].map((span) => [
    span,
    text.slice(span.start, span.end).toLowerCase().replace('’', "'"),
  ])
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function written({ text }: Analysis, { start, end, entry }: WordRun<string>): string {
  const own = text.slice(start, end)
  if (!keepsCapitals.has(entry)) return entry
  const casing = casingOf(own)
  return (casing === 'upper' && entry.length > 2) || (casing === 'title' && ofNames.has(entry)) ? own : entry
}

function isShort(text: Analysis, run: WordRun<string>, starts: ReadonlySet<number>, language: string): boolean {
  const { entry, words, start } = run
  const reads = language === 'en' ? shortReadings.get(entry) : undefined
  if (!standsFree(text.text, run) || !(reads?.(run) ?? true)) return false
  // A lone letter is a word only where it is small, or begins a sentence as "U" does.
  if (entry.length === 1 && words[0]!.text !== entry && !(entry === 'u' && starts.has(start))) return false
  return (language === 'en' && keepsCapitals.has(entry)) || !isName(text, words.slice(0, 1), starts)
}

function endsSentence({ text }: Analysis, { end }: Span): boolean {
  return /^\s*(?:[.!?…\n]|$)/.test(text.slice(end, end + 8))
}
