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
const piece =
  /[\p{L}\p{M}\p{N}_]*\p{N}[\p{L}\p{M}\p{N}_]*(?:[.,:/'’=_-][\p{L}\p{N}_]*\p{N}[\p{L}\p{N}_]*)*|\p{L}[\p{L}\p{M}]*(?:\.\p{L})*|[\p{Sc}%°]/gu

/** The numbers of a text, in digits and in the words of a language (ISO 639-1) or of English; one and first are none. */
export function readNumbers(source: string, language: string | undefined): NumberUse[] {
  const text = source.replace(clockWords, clockTime)
  const words = valueOf().get(language ?? 'en') ?? new Map<string, number>()
  const numbers: NumberUse[] = []
  const pieces = [...text.matchAll(piece)].map((match) => ({ text: match[0], at: match.index }))
  for (let index = 0; index < pieces.length; index++) {
    const { text: own, at } = pieces[index]!
    const isListed =
      /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 8), at)) &&
      /^[.)] /.test(text.slice(at + own.length, at + own.length + 2))
    if (isListed && /^\d{1,2}$/.test(own)) continue
    if (/\p{N}/u.test(own)) {
      if (digitWords.has(own.toLowerCase())) continue
      numbers.push(
        inDigits(
          own,
          pieces[index - 1]?.text,
          pieces[index + 1]?.text,
          text.slice(at + own.length, at + own.length + 6),
        ),
      )
      continue
    }
    const run = [words.get(own.toLowerCase())]
    if (run[0] === undefined) continue
    let last = index
    while (last + 1 < pieces.length && last - index < 6) {
      const next = pieces[last + 1]!
      const between = text.slice(pieces[last]!.at + pieces[last]!.text.length, next.at)
      if (!/^[ -]$/.test(between)) break
      const value = words.get(next.text.toLowerCase())
      const skips = value === undefined && next.text.toLowerCase() === 'and' && run.at(-1)! >= 100
      if (value === undefined && !skips) break
      if (skips && words.get(pieces[last + 2]?.text.toLowerCase() ?? '') === undefined) break
      if (value !== undefined) {
        if (value < 100 && run.at(-1)! < 20) break
        run.push(value)
      }
      last++
    }
    const end = pieces[last]!
    numbers.push({
      text: text.slice(at, end.at + end.text.length),
      values: [String(sumOf(run as number[]))],
      unit: unitOf().get(pieces[last + 1]?.text.toLowerCase() ?? ''),
      next: following(text, end.at + end.text.length),
      isWord: true,
    })
    index = last
  }
  return numbers
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

function following(text: string, at: number): string | undefined {
  return /^ (\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(at, at + 40))?.[1]?.toLowerCase()
}

function inDigits(own: string, before: string | undefined, after: string | undefined, behind: string): NumberUse {
  const lower = own.toLowerCase().replaceAll('’', "'")
  const [, digits, letters] = /^(\d[\d.,:']*)-?(\p{L}*)$/u.exec(lower) ?? []
  const unit = unitOf()
  if (digits === undefined) return { text: own, values: [lower], unit: undefined, next: undefined, isWord: false }
  const isNext = /^[\s-]?[\p{L}%°\p{Sc}]/u.test(behind)
  const sign = before !== undefined && /^\p{Sc}$/u.test(before) ? unit.get(before) : undefined
  const suffix = letters || (isNext ? after?.toLowerCase() : undefined)
  const measured = sign ?? unit.get(suffix ?? '')
  const values = meaningsOf(digits, letters!, measured)
  return { text: own, values, unit: measured, next: following(behind, 0), isWord: false }
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
