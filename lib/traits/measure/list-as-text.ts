import type { Analysis } from '../../text/analysis.ts'
import { applyEdits, type Edit } from '../../text/edits.ts'
import { findEntities, sameEntities } from '../../text/entities.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import { wordAt, wordsWithin } from '../../text/words-at.ts'
import { casingOf, withCapitalFirst, withSmallFirst } from '../../text/words.ts'
import { isNoName } from '../words/heading-words.ts'
import type { BulletList } from './list-items.ts'

/** An item of more words is no part of an enumeration. */
const shortItem = 6
/** "**" and the like before an item's first word. */
const longestMark = 3
const subject = /^(?:i|you|he|she|it|we|they|there|this|that)(?:'|$)/

/** Whether a list can be read on as text: what stands before it and its items end in a word or a mark. */
export function flows({ text, emoji }: Analysis, { items, introEnd, restStart }: BulletList): boolean {
  const ends = [...(introEnd === undefined ? [] : [introEnd]), ...items.map(({ end }) => end)]
  return (
    ends.every((end) => /[\p{L}\p{M}\p{N})%.!?…:;,][*_]{0,3}$/u.test(text.slice(Math.max(0, end - 5), end))) &&
    items.every(({ textStart }) => /^[*_]{0,3}[\p{L}\p{N}]/u.test(text.slice(textStart, textStart + 5))) &&
    !overlapsAny({ start: items[0]!.start, end: items.at(-1)!.end }, emoji) &&
    (restStart === undefined || !/^\d{1,2}[.)] /.test(text.slice(restStart, restStart + 5)))
  )
}

/** The list as part of the text: short items after commas, longer ones as sentences. */
export function flowing(draft: Analysis, { items, introEnd, restStart }: BulletList): Edit[] {
  const { text, language } = draft
  const isMarked = (at: number) => /[.!?…:;,]/.test(text[at - 1] ?? '')
  const isEnded = (at: number) => /[.!?…]/.test(text[at - 1] ?? '')
  const commas = (introEnd === undefined || !isEnded(introEnd)) && items.every((item) => isShort(draft, item))
  const edits = items.map(({ start, textStart }, index): Edit => {
    const before = index > 0 ? items[index - 1]!.end : introEnd
    const between = commas ? ', ' : '. '
    const gap = before === undefined ? '' : isMarked(before) ? ' ' : index > 0 ? between : ': '
    const edit = { start: before ?? start, end: textStart, replacement: gap }
    const word = wordAt(draft, textStart)
    if (!word || before === undefined) return edit
    const begins = gap === '. ' || isEnded(before)
    const casing = casingOf(word.text)
    if (commas && casing === 'title')
      return { ...edit, end: word.end, replacement: gap + withSmallFirst(word.text, language) }
    if (begins && casing === 'lower')
      return { ...edit, end: word.end, replacement: gap + withCapitalFirst(word.text, language) }
    return edit
  })
  const end = items.at(-1)!.end
  const goesOn = restStart !== undefined && /^[\p{L}\p{N}"“]/u.test(text.slice(restStart, restStart + 2))
  if (goesOn && !isMarked(end)) edits.push({ start: end, end, replacement: '.' })
  const joined = joinTouching(edits)
  // "HMD+C. Aug" would read as a name's initials: the list is taken as a whole or left.
  return sameEntities(draft.entities, findEntities(applyEdits(text, joined))) ? joined : []
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

/** A few words without a mark that are no clause, of which the first is surely no name. */
function isShort(draft: Analysis, { textStart, end }: Span & { textStart: number }): boolean {
  const own = wordsWithin(draft, textStart, end)
  const first = own[0]
  if (!first || own.length > shortItem || /[.!?…:;,]/.test(draft.text.slice(textStart, end))) return false
  if (subject.test(first.lower)) return false
  if (first.start - textStart > longestMark || casingOf(first.text) === 'lower') return true
  return draft.language === 'en' && isNoName(first)
}
