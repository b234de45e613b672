import { mergedBlank } from './blank-out.ts'
import { type NumberUse, readNumbers } from './read-numbers.ts'
import { type Look, outcome, some } from './subject.ts'

/** Every number of the draft, in digits or words, and none other: "two" may become "2", but no "3", and "8 months" no "8 weeks". */
export const numbersKept: Look = ({ draft, reply }) => {
  const language = draft.analysis.language
  const drafted = readNumbers(mergedBlank(draft, reply), language)
  const replied = readNumbers(mergedBlank(reply, draft), language)
  const free = new Set(drafted)
  const added = replied.filter((number) => {
    const own = drafted.find((one) => free.has(one) && isSame(one, number))
    if (own) return !free.delete(own)
    // Said again of the same thing.
    if (drafted.some((one) => isSame(one, number) && (number.unit !== undefined || one.next === number.next)))
      return false
    return !isImplied(number, draft.plain)
  })
  const lost = [...free].filter(
    (number) => !isImplied(number, reply.plain) && !(number.isWord && number.values[0] === '0'),
  )
  const durations = newDurations(draft.plain, reply.plain)
  const swapped = swappedIn(drafted, replied)
  const complaint =
    swapped.length > 0
      ? `The reply says ${some(swapped)}, the draft another number of them.`
      : lost.length > 0
        ? `The reply lost or changed the number ${some(lost.map(({ text }) => text))}.`
        : added.length > 0
          ? `The reply has the number ${some(added.map(({ text }) => text))}, which the draft does not have.`
          : durations.length > 0
            ? `The reply has ${some(durations)}, which the draft does not have.`
            : undefined
  return outcome('numbers-kept', `${drafted.length} kept`, complaint)
}

function isSame(one: NumberUse, other: NumberUse): boolean {
  if (one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit) return false
  return one.values.some((value) => other.values.includes(value))
}

/** Numbers that stand before a word before which the draft has others only. */
function swappedIn(drafted: readonly NumberUse[], replied: readonly NumberUse[]): string[] {
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

/** Other ways to say small numbers. */
const implied: Readonly<Record<string, RegExp>> = {
  0: /\b(?:zero|no|not|none|nothing|nobody|never|without|nil)\b|n['’]?t\b/,
  1: /(?<![\p{L}\p{N}])(?:one|first|once|single|another|an?|only|1st)(?![\p{L}\p{N}])/u,
  2: /\b(?:both|couple|pair|twice|double|twins?|2x|either|neither|second)\b/,
  3: /\b(?:thrice|triple|trio)\b/,
  6: /\b(?:half a dozen)\b/,
  12: /\b(?:dozen|noon|midday|midnight)\b/,
  50: /\bhalf\b/,
}

function isImplied({ values }: NumberUse, text: string): boolean {
  return values.some((value) => implied[value]?.test(text))
}

const duration =
  /(?<![\p{L}\p{N}])an? (?:whole |full |entire )?(hour|week|month|year|decade|century|fortnight)(?![\p{L}\p{N}])/gu

/** "a week late", where the draft only says "late". */
function newDurations(draft: string, reply: string): string[] {
  return [...reply.matchAll(duration)].filter(([, unit]) => !draft.includes(unit!)).map(([whole]) => whole)
}
