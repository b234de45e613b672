import type { Analysis } from '../../text/analysis.ts'
import { isCapitals } from '../../text/capitals.ts'
import { digitWords } from '../../text/digit-words.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import { findAllRuns, findRuns, indexPhrases, type WordRun } from '../../text/word-runs.ts'
import { casingOf } from '../../text/words.ts'
import { type ShortForms, shortForms, shortReadings } from './short-forms.ts'

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

const fullForms = indexPhrases<ShortForms>(
  shortForms.flatMap((forms) =>
    [...new Set([forms.full, forms.full.replaceAll("'", '')])].map((full) => [full, forms] as const),
  ),
)
const spelled = new Set(shortForms.flatMap(({ shorts }) => shorts))
const shortWords = indexPhrases<string>([...spelled].map((short) => [short, short] as const))
const ofNames = new Set(shortForms.filter(({ capital }) => capital).flatMap(({ shorts }) => shorts))
const keepsCapitals = new Set(
  shortForms.filter(({ kind, capital }) => kind === 'acronyms' || capital).flatMap(({ shorts }) => shorts),
)
const withSigns =
  /(?<![\p{L}\p{N}/])(?:[wW]\/[oO]|[bB]\/[cC])(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}/])[wW]\/(?![oO]\b|[\p{N}/])/gu
const withApostrophe = /(?<![\p{L}\p{N}'’])['’](?:[cC]ause|[cC]os|[cC]uz|[tT]il|bout|em)(?![\p{L}\p{N}'’])/gu

/** Every place where a phrase that has short forms stands in full; a shorter one may stand in a longer. */
export function findFullUses(text: Analysis): FullUse[] {
  const starts = sentenceStarts(text)
  return findAllRuns(
    text,
    fullForms,
    (run) => standsFree(text, run) && (run.entry.capital || !isName(text, run, starts)) && run.entry.fits(run),
  ).map((run) => ({
    ...spanOf(run),
    forms: run.entry,
    isFirst: starts.has(run.start),
    isLast: endsSentence(text, run),
  }))
}

/** Every place where a short form stands. */
export function findShortUses(text: Analysis): ShortUse[] {
  if (text.englishWords.length === 0) return []
  const starts = sentenceStarts(text)
  const use = (span: Span, short: string): ShortUse => ({
    ...spanOf(span),
    short,
    isFirst: starts.has(span.start),
    isLast: endsSentence(text, span),
  })
  return [
    ...findRuns(text, shortWords, (run) => isShort(text, run, starts)).map((run) => use(run, written(text, run))),
    ...text.entities
      .filter((entity) => entity.kind === 'number' && digitWords.has(entity.text.toLowerCase()))
      .map((entity) => use(entity, entity.text.toLowerCase())),
    ...(/[/'’]/.test(text.text) ? [withSigns, withApostrophe] : []).flatMap((pattern) =>
      [...text.text.matchAll(pattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter((span) => !overlapsAny(span, text.entities))
        .map((span) => use(span, text.text.slice(span.start, span.end).toLowerCase().replace('’', "'"))),
    ),
  ]
}

/** All ways in which a short form may be written. */
export function waysToWrite({ shorts }: ShortForms): string[] {
  return shorts.flatMap((short) =>
    keepsCapitals.has(short) ? [short, short.toUpperCase(), short.charAt(0).toUpperCase() + short.slice(1)] : [short],
  )
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

function isShort(text: Analysis, run: WordRun<string>, starts: ReadonlySet<number>): boolean {
  const { entry, words, start } = run
  if (!standsFree(text, run) || !(shortReadings.get(entry)?.(run) ?? true)) return false
  // A lone letter is a word only where it is small, or begins a sentence as "U" does.
  if (entry.length === 1 && words[0]!.text !== entry && !(entry === 'u' && starts.has(start))) return false
  return keepsCapitals.has(entry) || !isName(text, run, starts)
}

/** Not a part of "U-turn", "b/c", "want to-do lists". */
function standsFree({ text }: Analysis, { start, end }: Span): boolean {
  return !/[-/&+#*'’]/.test(text[start - 1] ?? '') && !/[-/&+#*]/.test(text[end] ?? '')
}

/** A capital that no sentence's beginning explains: "The Little Mermaid". */
function isName(text: Analysis, run: WordRun<unknown>, starts: ReadonlySet<number>): boolean {
  const first = run.words[0]!
  const casing = casingOf(first.text)
  if (casing === 'upper') return !isCapitals(text, run)
  return (
    casing === 'title' &&
    first.lower !== 'i' &&
    first.lower !== 'u' &&
    !first.lower.startsWith("i'") &&
    !starts.has(run.start)
  )
}

function endsSentence({ text }: Analysis, { end }: Span): boolean {
  return /^\s*(?:[.!?…\n]|$)/.test(text.slice(end, end + 8))
}
