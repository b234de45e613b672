import type { Analysis } from '../../text/analysis.ts'
import type { TextSymbol } from '../../text/emoji.ts'
import { groupSymbols, type SymbolGroup } from '../../text/symbol-groups.ts'
import type { Outcomes } from '../trait.ts'
import { closingOf } from './closing.ts'
import { allSituations, type Situation, situationsOf, stemsOf } from './situation.ts'

/** Symbols in a group, and characters of it, from which on it is no way of writing but play. */
const longest = { symbols: 4, characters: 24 }

/** Where a group of symbols stands. */
export type Place = 'start' | 'between' | 'inside' | 'end'

/** `with:` and `without:` by situation, put together once. */
const inSituation = {
  with: outcomesBySituation('with'),
  without: outcomesBySituation('without'),
}

function outcomesBySituation(isWith: string): Readonly<Record<Situation, string>> {
  return Object.fromEntries(allSituations.map((situation) => [situation, `${isWith}:${situation}`])) as Record<
    Situation,
    string
  >
}

/**
 * What a post shows of its symbols. `with` or `without`, also by situation; of posts with symbols, `is:` each of them; of
 * their last group, `as:` how it is written, and its first symbol by situation (`in:`) and by words of the post
 * (`near:`); its place, how it stands to the blank before, to the final mark, and to what is hung on behind.
 */
export function countSymbols(post: Analysis, symbols: readonly TextSymbol[]): Outcomes {
  if (post.words.length === 0) return []
  const situations = situationsOf(post)
  const isWith = symbols.length > 0 ? 'with' : 'without'
  const outcomes: string[] = [isWith]
  for (const situation of situations) outcomes.push(inSituation[isWith][situation])
  for (const text of new Set(symbols.map((symbol) => symbol.text))) outcomes.push(`is:${text}`)
  const last = groupSymbols(post.text, symbols).at(-1)
  if (last) {
    const first = last.symbols[0]!.text
    for (const situation of situations) outcomes.push(`in:${situation}:${first}`)
    for (const stem of stemsOf(post)) outcomes.push(`near:${stem} ${first}`)
    if (last.text.length <= longest.characters && countIn(last) <= longest.symbols) outcomes.push(`as:${last.text}`)
    outcomes.push(...standingOf(post, last))
  }
  return outcomes
}

function countIn({ symbols }: SymbolGroup): number {
  return symbols.reduce((sum, { repeated }) => sum + repeated, 0)
}

function standingOf(post: Analysis, group: SymbolGroup): string[] {
  const place = placeOf(post, group)
  const before = post.text[group.start - 1] ?? ' '
  const outcomes = [`place:${place}`]
  if (place !== 'start') outcomes.push(/\s/.test(before) ? (before === '\n' ? 'line' : 'spaced') : 'tight')
  if (place !== 'end') return outcomes
  const { hasTail, end, markStart, markEnd } = closingOf(post)
  if (hasTail) outcomes.push(group.end === end ? 'tail:behind' : 'tail:ahead')
  const mark = post.text.slice(markStart, markEnd)
  if (mark === '') outcomes.push('mark:none')
  else if (group.end <= markStart) outcomes.push('mark:after')
  else outcomes.push(/[!?！？؟]/.test(mark) ? 'mark:loud' : 'mark:stop')
  return outcomes
}

function placeOf({ text, words, bodyStart }: Analysis, { start, end }: SymbolGroup): Place {
  if (!words.some((word) => word.start >= end)) return 'end'
  if (!words.some((word) => word.start >= bodyStart && word.end <= start)) return 'start'
  return /[.!?…。！？\n][^\S\n]*$/u.test(text.slice(0, start)) || /^[^\S\n]*\n/.test(text.slice(end))
    ? 'between'
    : 'inside'
}
