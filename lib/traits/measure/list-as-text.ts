import type { Analysis } from '../../text/analysis.ts'
import { applyEdits, type Edit } from '../../text/edits.ts'
import { findEntities, sameEntities } from '../../text/entities.ts'
import type { Span } from '../../text/span.ts'
import { casingOf, withSmallFirst } from '../../text/words.ts'
import { isNoName } from '../words/heading-words.ts'
import type { BulletList } from './list-items.ts'

/** An item of more words is no part of an enumeration. */
const shortItem = 6

/** Whether a list can be read on as text: what stands before it and its items end in a word or a mark. */
export function flows({ text, emoji }: Analysis, { items, introEnd, restStart }: BulletList): boolean {
  const ends = [...(introEnd === undefined ? [] : [introEnd]), ...items.map(({ end }) => end)]
  return (
    ends.every((end) => /[\p{L}\p{M}\p{N})%.!?…:;,]$/u.test(text.slice(0, end))) &&
    items.every(({ textStart }) => /^[\p{L}\p{N}]/u.test(text.slice(textStart))) &&
    !emoji.some(({ start, end }) => start >= items[0]!.start && end <= items.at(-1)!.end) &&
    (restStart === undefined || !/^\d{1,2}[.)] /.test(text.slice(restStart)))
  )
}

/** The list as part of the text: short items after commas, longer ones as sentences. */
export function flowing(draft: Analysis, list: BulletList): Edit[] {
  if (!flows(draft, list)) return []
  const { text, words } = draft
  const { items, introEnd, restStart } = list
  const intro = introEnd === undefined ? undefined : text.slice(0, introEnd)
  // Some of the items may have been joined to it already.
  const hasColon = intro !== undefined && /: [^\n]*$/.test(intro)
  const commas = (intro === undefined || !/[.!?…]$/.test(intro)) && items.every((item) => isShort(draft, item))
  const edits = items.map(({ start, textStart }, index): Edit => {
    const before = index > 0 ? text.slice(0, items[index - 1]!.end) : intro
    const from = index > 0 ? items[index - 1]!.end : (introEnd ?? start)
    const word = words.find((one) => one.start === textStart)
    const small = commas && word && before !== undefined
    const between = commas ? ', ' : '. '
    const gap = before === undefined ? '' : marked(before) ? ' ' : index > 0 || hasColon ? between : ': '
    return small
      ? {
          start: from,
          end: word.end,
          replacement: gap + (casingOf(word.text) === 'title' ? withSmallFirst(word.text) : word.text),
        }
      : { start: from, end: textStart, replacement: gap }
  })
  const end = items.at(-1)!.end
  const goesOn = restStart !== undefined && /^[\p{L}\p{N}"“]/u.test(text.slice(restStart))
  if (goesOn && !marked(text.slice(0, end))) edits.push({ start: end, end, replacement: '.' })
  const joined = joinTouching(edits)
  // "HMD+C. Aug" would read as a name's initials: the list is taken as a whole or left.
  return sameEntities(findEntities(text), findEntities(applyEdits(text, joined))) ? joined : []
}

/** Edits that touch as one: else the second would have to wait, and would see another list. */
function joinTouching(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.end === edit.start)
      joined[joined.length - 1] = { ...last, end: edit.end, replacement: last.replacement + edit.replacement }
    else joined.push(edit)
  }
  return joined
}

function marked(before: string): boolean {
  return /[.!?…:;,]$/.test(before)
}

/** A few words without a mark, of which the first is surely no name. */
function isShort({ text, words, language }: Analysis, { textStart, end }: Span & { textStart: number }): boolean {
  const own = words.filter((word) => word.start >= textStart && word.end <= end)
  const first = own[0]
  if (!first || own.length > shortItem || /[.!?…:;,]/.test(text.slice(textStart, end))) return false
  if (first.start !== textStart || casingOf(first.text) === 'lower') return true
  return language === 'en' && isNoName(first)
}
