import { onFirstUse } from '../../text/on-first-use.ts'
import { calendar } from './lists/calendar.ts'
import type { Reading } from './reading.ts'
import { type Look, outcome, some } from './subject.ts'

const dateOf = onFirstUse(
  () =>
    new Map(
      calendar
        .trim()
        .split('\n')
        .flatMap((line, number) => line.split(' ').map((name) => [name, number] as const)),
    ),
)
const shifts = /\b(?:next|last) (?:week|weekend|month|year)\b/g
/** Months that are other words in English. */
const ambiguous = new Set(['march', 'mars', 'mart'])
/** The days and months come first in the list. */
const named = 21

/** Days of the week and months stay what they are; no feast, "tomorrow" or "yesterday" is added. */
export const datesKept: Look = ({ draft, reply }) => {
  const drafted = datesOf(draft)
  const replied = datesOf(reply)
  const added = [...replied].filter(([date]) => !drafted.has(date))
  const lost = [...drafted].filter(([date]) => date < named && !replied.has(date))
  const shifted = [...reply.plain.matchAll(shifts)]
    .map(([whole]) => whole)
    .filter((shift) => !draft.plain.includes(shift))
  const isShifted = shifted.length > 0 && shifts.test(draft.plain.replaceAll(/\bthis (?=week|month|year)/g, 'next '))
  const complaint = isShifted
    ? `The reply says ${some(shifted)}, the draft another time.`
    : added.length > 0
      ? `The reply has ${some(added.map(([, word]) => word))}, which the draft does not have.`
      : lost.length > 0
        ? `The reply lost ${some(lost.map(([, word]) => word))}.`
        : undefined
  return outcome('dates-kept', `${drafted.size} kept`, complaint)
}

function datesOf({ analysis }: Reading): ReadonlyMap<number, string> {
  const dates = new Map<number, string>()
  for (const { lower, text: word } of analysis.words) {
    const date = dateOf().get(lower.replace(/'s$/, ''))
    if (ambiguous.has(lower) && (analysis.language ?? 'en') === 'en') continue
    if (date !== undefined) dates.set(date, word)
  }
  return dates
}
