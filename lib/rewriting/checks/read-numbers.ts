import { digitWords } from '../../text/digit-words.ts'
import { onFirstUse } from '../../text/on-first-use.ts'
import { numberWords } from './lists/number-words.ts'
import { units } from './lists/units.ts'

/** A number of a text. */
export interface NumberUse {
  /** As it is written. */
  text: string
  /** What it may mean: "8 pm" is 8 and 20:00. */
  values: readonly string[]
  /** Which unit follows or stands before it, by number. */
  unit: number | undefined
  /** The word that follows, in small letters. */
  next: string | undefined
  /** The small word of place or time before it: "at 7", "for two". */
  before: string | undefined
  /** Whether it is written in words. */
  isWord: boolean
}

const unitOf = onFirstUse(
  () =>
    new Map(
      units
        .trim()
        .split('\n')
        .flatMap((line, number) => line.split(' ').map((name) => [name, number] as const)),
    ),
)
const valueOf = onFirstUse(
  () =>
    new Map(
      Object.entries(numberWords).map(([language, list]) => {
        const values = new Map<string, number>()
        let value = 0
        for (const part of list.trim().split(/\s+/)) {
          const [, digits, word] = /^(?:(\d+):)?(.+)$/.exec(part)!
          if (digits !== undefined) value = Number(digits)
          values.set(word!, value)
        }
        return [language, values]
      }),
    ),
)

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const clockWords = new RegExp(
  `\\b(half past|half|quarter past|quarter to) (${hours.join('|')}|1[0-2]|[1-9])\\b(?![.:]\\d)`,
  'gi',
)

/** "half past six" and "half six" are 6:30. */
function clockTime(_whole: string, part: string, hour: string): string {
  const named = hours.indexOf(hour.toLowerCase()) + 1
  const number = named > 0 ? named : Number(hour)
  const [before, minutes] = /to$/i.test(part) ? [1, '45'] : [0, /^half/i.test(part) ? '30' : '15']
  return `${number - before || 12}:${minutes}`
}

/** Whether a word is a number, or what numbers count. */
export function isOfNumbers(lower: string): boolean {
  return valueOf().get('en')!.has(lower) || (lower.length > 1 && unitOf().has(lower))
}

// A number with what hangs on to it ("2.4.0", "06:15", "B17", "14-year"), or some letters, or a sign of currency.
/** Letters and digits, but for scripts that write no blanks, where a number stands between words as if it were of them. */
const attached = '[[\\p{L}\\p{M}\\p{N}_]--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー]]'
const piece = new RegExp(
  `(?<!${attached})${attached}*\\p{N}${attached}*(?:[.,:\\/'’=_\\-]${attached}*\\p{N}${attached}*)*(?:-\\p{Lu}{1,3}(?!\\p{L}))?|\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L})*|[\\p{Sc}%°]`,
  'gv',
)

/** A match of `piece`. */
interface Piece {
  text: string
  start: number
  end: number
}

/** The numbers of a text, in digits and in the words of a language (ISO 639-1) or of English; one and first are none, nor are those of a list. */
export function readNumbers(source: string, language: string | undefined): NumberUse[] {
  const text = source.replace(/\bhalf a dozen\b/gi, 'six').replace(clockWords, clockTime)
  const words = valueOf().get(language ?? 'en') ?? new Map<string, number>()
  const pieces = [...text.matchAll(piece)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const numbers: NumberUse[] = []
  for (let index = 0; index < pieces.length; index++) {
    const own = pieces[index]!
    if (/\p{N}/u.test(own.text)) {
      if (!digitWords.has(own.text.toLowerCase()) && !isListed(text, own)) numbers.push(inDigits(text, pieces, index))
      continue
    }
    const run = runOfWords(text, pieces, index, words)
    if (run.values.length === 0) continue
    const end = pieces[run.last]!.end
    numbers.push({
      text: text.slice(own.start, end),
      values: [String(sumOf(run.values))],
      unit: unitOf().get(pieces[run.last + 1]?.text.toLowerCase() ?? ''),
      next: wordAfter(text, end),
      before: wordBefore(text, own.start),
      isWord: true,
    })
    index = run.last
  }
  return numbers
}

/** Whether a number only counts the lines of a list. */
function isListed(text: string, { text: own, start, end }: Piece): boolean {
  return (
    /^\d{1,2}$/.test(own) &&
    /^[.)] /.test(text.slice(end, end + 2)) &&
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** The values of words for numbers in a row, "two hundred and forty", and the last of the pieces. */
function runOfWords(
  text: string,
  pieces: readonly Piece[],
  first: number,
  words: ReadonlyMap<string, number>,
): { values: number[]; last: number } {
  const valueAt = (index: number) => words.get(pieces[index]?.text.toLowerCase() ?? '')
  const isJoined = (index: number) => /^[ -]$/.test(text.slice(pieces[index - 1]!.end, pieces[index]!.start))
  const start = valueAt(first)
  const values = start === undefined ? [] : [start]
  let last = first
  while (values.length > 0 && last - first < 6 && last + 1 < pieces.length && isJoined(last + 1)) {
    const isAnd = pieces[last + 1]!.text.toLowerCase() === 'and' && values.at(-1)! >= 100
    const at = isAnd ? last + 2 : last + 1
    const value = valueAt(at)
    if (value === undefined || (value < 100 && values.at(-1)! < 20)) break
    values.push(value)
    last = at
  }
  return { values, last }
}

/** "two hundred forty" in a row of values. */
function sumOf(run: readonly number[]): number {
  let [sum, part] = [0, 0]
  for (const value of run) {
    if (value < 100) part += value
    else if (value === 100) part = (part || 1) * 100
    else [sum, part] = [sum + (part || 1) * value, 0]
  }
  return sum + part
}

function wordAfter(text: string, at: number): string | undefined {
  return /^ (\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(at, at + 40))?.[1]?.toLowerCase()
}

function wordBefore(text: string, at: number): string | undefined {
  return /(?:^|[^\p{L}])(at|for|from|until|till|by|since) $/u.exec(text.slice(Math.max(0, at - 8), at))?.[1]
}

function inDigits(text: string, pieces: readonly Piece[], index: number): NumberUse {
  const { text: own, start, end } = pieces[index]!
  const places = { next: wordAfter(text, end), before: wordBefore(text, start) }
  const lower = own.toLowerCase().replaceAll('’', "'")
  const [, digits, letters = ''] = /^(\d[\d.,:']*)-?(\p{L}*)$/u.exec(lower) ?? []
  if (digits === undefined) return { text: own, values: [lower], unit: undefined, ...places, isWord: false }
  const unit = unitOf()
  const sign = pieces[index - 1]?.text ?? ''
  const isNext = /^[\s-]?[\p{L}%°\p{Sc}]/u.test(text.slice(end, end + 2))
  const after = letters || (isNext ? (pieces[index + 1]?.text.toLowerCase() ?? '') : '')
  const measured = /^\p{Sc}$/u.test(sign) ? unit.get(sign) : unit.get(after)
  return { text: own, values: meaningsOf(digits, letters, measured), unit: measured, ...places, isWord: false }
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mio: 1e6, mil: 1e6, bn: 1e9, b: 1e9 }

function meaningsOf(digits: string, letters: string, unit: number | undefined): string[] {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(digits) ?? []
  const isAfternoon = unit !== undefined && unit === unitOf().get('pm')
  if (digits.includes(':') && hours !== undefined) return timesOf(Number(hours), minutes!, isAfternoon)
  const [, , rest] = /^(\d+)(h)(\d{2})?$/.exec(digits + letters) ?? []
  const plain = plainNumber(digits)
  if (rest === 'h') return [plain]
  if (/^h\d{2}$/.test(letters)) return timesOf(Number(digits), letters.slice(1), false)
  if (isAfternoon) return timesOf(Number(digits), '00', true)
  const scale = scales[letters]
  if (scale !== undefined && unit === undefined) return [String(Number(plain) * scale), digits + letters]
  if (letters === '' || /^(?:st|nd|rd|th|er|e|ème|º|ª|s|x|ish)$/.test(letters) || unit !== undefined) return [plain]
  return [digits + letters]
}

function timesOf(hour: number, minutes: string, isAfternoon: boolean): string[] {
  const late = isAfternoon && hour < 12 ? hour + 12 : hour
  const hours = [...new Set([hour, late])]
  return hours.flatMap((one) => (minutes === '00' ? [`${one}:00`, String(one)] : [`${one}:${minutes}`]))
}

/** Without the marks that part thousands, and with a point before decimals. */
function plainNumber(digits: string): string {
  const bare = digits.replace(/[.,:']+$/, '')
  if (/^\d{1,3}(?:[,.'’]\d{3})+$/.test(bare)) return bare.replace(/\D/g, '')
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)) return bare.replaceAll(',', '')
  const number = bare.replace(/^(\d+),(\d{1,2})$/, '$1.$2')
  return /^0\d+$/.test(number) ? number : number.replace(/(\.\d*[1-9])0+$/, '$1')
}
