import { onFirstUse } from '../../text/on-first-use.ts'
import { mergedBlank } from './blank-out.ts'
import { durations } from './lists/durations.ts'
import type { Reading } from './reading.ts'
import { type NumberUse, readNumbers } from './read-numbers.ts'
import { type Look, outcome, some } from './subject.ts'

/** Every number of the draft, in digits or words, and none other: "two" may become "2", but no "3", and "8 months" no "8 weeks". */
export const numbersKept: Look = ({ draft, reply }) => {
  const name = 'numbers-kept'
  const language = draft.analysis.language
  const drafted = readNumbers(mergedBlank(draft, reply), language)
  const replied = readNumbers(mergedBlank(reply, draft), language)
  if (drafted.length > most || replied.length > most)
    return outcome(
      name,
      'the same numbers',
      isSameRow(drafted, replied) ? undefined : 'The reply changed some of very many numbers.',
    )
  const free = new Set(drafted)
  const added = replied.filter((number) => {
    const own = drafted.find((one) => free.has(one) && isSame(one, number))
    if (own) return !free.delete(own)
    // Said again of the same thing.
    if (drafted.some((one) => isSame(one, number) && (number.unit !== undefined || one.next === number.next)))
      return false
    return isDate(number, reply.plain) || !isImplied(number, draft.plain)
  })
  const lost = [...free].filter(
    (number) => !isImplied(number, reply.plain) && !(number.isWord && number.values[0] === '0'),
  )
  const lengths = newDurations(draft, reply, replied)
  const turned =
    /\bfirst\b/.test(draft.plain) &&
    /\bsecond\b/.test(reply.plain) &&
    !/\bfirst\b|\b1st\b/.test(reply.plain) &&
    !/\bsecond\b/.test(draft.plain)
  const swapped = swappedIn(drafted, replied)
  const complaint = turned
    ? 'The reply says “second”, the draft “first”.'
    : swapped.length > 0
      ? `The reply says ${some(swapped)}, the draft another number of them.`
      : lost.length > 0
        ? `The reply lost or changed the number ${some(lost.map(({ text }) => text))}.`
        : added.length > 0
          ? `The reply has the number ${some(added.map(({ text }) => text))}, which the draft does not have.`
          : lengths.length > 0
            ? `The reply has ${some(lengths)}, which the draft does not have.`
            : undefined
  return outcome(name, `${drafted.length} kept`, complaint)
}

/** Up to so many, numbers are compared one by one. */
const most = 100

function isSameRow(some: readonly NumberUse[], others: readonly NumberUse[]): boolean {
  return some.map(({ text }) => text).join(' ') === others.map(({ text }) => text).join(' ')
}

function isSame(one: NumberUse, other: NumberUse): boolean {
  if (one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit) return false
  return one.values.some((value) => other.values.includes(value))
}

/** Numbers that stand before a word before which the draft has others only. */
function swappedIn(drafted: readonly NumberUse[], replied: readonly NumberUse[]): string[] {
  const placed = replied.filter((number) => {
    const same = drafted.filter(({ before }) => before !== undefined && before === number.before)
    const isOfAnother = drafted.some(
      (one) => isSame(one, number) && one.before !== undefined && one.before !== number.before,
    )
    return isOfAnother && same.length > 0 && !same.some((one) => isSame(one, number))
  })
  if (placed.length > 0) return placed.map(({ before, text }) => `${before} ${text}`)
  return replied
    .filter(({ next }) => next !== undefined)
    .filter((number) => {
      const same = drafted.filter(({ next }) => next === number.next)
      const isOfAnother = drafted.some(
        (one) => isSame(one, number) && one.next !== undefined && one.next !== number.next,
      )
      return isOfAnother && same.length > 0 && !same.some((one) => isSame(one, number))
    })
    .map(({ text, next }) => `${text} ${next}`)
}

/** "1. Mai". */
function isDate({ text }: NumberUse, plain: string): boolean {
  return plain.includes(`${text}. `) && dayOfMonth.test(plain)
}

const dayOfMonth = /\b\d{1,2}\. (?:jan|feb|mär|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|dec)/

/** Other ways to say small numbers. */
const implied: Readonly<Record<string, RegExp>> = {
  0: /\b(?:zero|no|not|none|nothing|nobody|never|without|nil)\b|n['’]?t\b/,
  1: /(?<![\p{L}\p{N}])(?:one|first|once|single|another|an?|only|1st|ein\p{L}{0,2}|erste\p{L}?|une?|premi\p{L}+|uno|una|um|uma|primeir\p{L}+|primer\p{L}*|prim[oa]|een|één|eerste|ett|första|jeden|jedna|bir)(?![\p{L}\p{N}])/u,
  2: /\b(?:both|couple|pair|twice|double|twins?|2x|either|neither|second)\b/,
  3: /\b(?:thrice|triple|trio)\b/,
  6: /\b(?:half a dozen)\b/,
  12: /\b(?:dozen|noon|midday|midnight)\b/,
  50: /\bhalf\b/,
}

function isImplied({ values }: NumberUse, text: string): boolean {
  return values.some((value) => implied[value]?.test(text))
}

const durationOf = onFirstUse(
  () =>
    new Map(
      durations
        .trim()
        .split('\n')
        .flatMap((line, number) => line.split(' ').map((name) => [name, number] as const)),
    ),
)

/** "a week late", where the draft only says "late": how long and how many are numbers, too. */
function newDurations(draft: Reading, reply: Reading, replied: readonly NumberUse[]): string[] {
  // What a number counts is looked at with the number.
  const counted = new Set(replied.map(({ next }) => next))
  const own = new Set(draft.analysis.words.map(({ lower }) => durationOf().get(lower.replace(/'s?$/, ''))))
  return reply.analysis.words
    .filter(({ lower }) => {
      const duration = durationOf().get(lower.replace(/'s?$/, ''))
      return duration !== undefined && !own.has(duration) && !isMeasured(draft, lower) && !counted.has(lower)
    })
    .map(({ text }) => text)
}

/** Whether the draft has it within a number ("90mins") or a longer word ("half-hourly"). */
function isMeasured({ plain }: Reading, lower: string): boolean {
  return plain.includes(lower.slice(0, 4)) && /\d/.test(plain)
}
