import { allMatches } from './all-matches.ts'
import { endMarks, wideMarks } from './marks.ts'
import { overlapsAny, type Span } from './span.ts'

/** A sentence: its words, the marks that end it, and the blanks before the next one. */
export interface Sentence extends Span {
  /** Where its final marks begin; equal to `markEnd` where it has none. */
  markStart: number
  markEnd: number
  /** Where the next sentence begins: after the blanks; `end` of the last is the text's. */
  next: number
}

const closers = '"\'”’)\\]'
const boundaryPattern = new RegExp(
  `(?<![${endMarks}])([${endMarks}]+[${closers}]*)(?:\\s+|$|(?=\\p{Extended_Pictographic}))` +
    `|(?<![${endMarks}])([${endMarks}]*[${wideMarks}][${endMarks}]*[${closers}）]*)(?![」』])` +
    `|(?<![^\\S\\n])[^\\S\\n]*\\n\\s*`,
  'gu',
)
const abbreviation =
  /(?:^|[\s(])(?:[A-HJ-Z]|(?:mr|mrs|ms|dr|prof|st|vs|etc|eg|ie|cf|approx|no|nr|vol|fig|figs|p|pp|inc|ltd|jr|sr|mt|ft|lbs|oz|tbsp|tsp|dept|mon|tue|tues|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[Mm]r|Mrs|Ms|Dr|Prof|St|Smt|Shri|Sri|Rev|Hon|Capt|Sgt|Lt|Col|Gen|Gov|Sen|Rep|Vs|Fig|Figs|Nr|No|Vol|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Cf|Inc|Ltd|Jr|Sr|Mt))$/
const listNumber = /(?:^|\n)[^\S\n]*\d{1,3}$/

/**
 * The sentences of a text. One ends at `. ! ? …` and their like before a blank or the end, at `。！？` anywhere, and at a
 * line's end; not inside the given spans, nor after a common abbreviation, an initial or a list's number.
 */
export function findSentences(text: string, outside: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = text.length - text.trimStart().length
  for (const match of allMatches(text, boundaryPattern)) {
    const at = match.index
    const marks = match[1] ?? match[2] ?? ''
    if (at <= start || overlapsAny({ start: at, end: at + Math.max(marks.length, 1) }, outside)) continue
    const before = text.slice(Math.max(0, at - 8), at)
    if (marks === '.' && (abbreviation.test(before) || listNumber.test(before))) continue
    const markEnd = at + marks.length
    const next = at + match[0].length
    sentences.push({ start, end: markEnd, markStart: at, markEnd, next })
    start = next
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({ start, end, markStart: end, markEnd: end, next: text.length })
  return sentences
}
