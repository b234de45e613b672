import type { Analysis } from '../../text/analysis.ts'
import { commonWords } from '../../text/common-words.ts'
import type { Edit } from '../../text/edits.ts'
import { groupSymbols, type SymbolGroup } from '../../text/symbol-groups.ts'
import type { TextSymbol } from '../../text/emoji.ts'
import { casingOf } from '../../text/words.ts'

/**
 * Edits that take symbols out without leaving a hole: those at the beginning or end of a line, behind a sentence, or between two
 * sentences that no mark divides, which then get one. What may be a word ("I ❤️ NY") or a number stays.
 */
export function removals(draft: Analysis, symbols: readonly TextSymbol[]): Edit[] {
  return groupSymbols(draft.text, symbols)
    .filter(({ text }) => !/\p{N}/u.test(text))
    .flatMap((group) => removal(draft, group) ?? [])
}

/** Those of them that stand at a line's beginning, before its words. */
export function openerRemovals(draft: Analysis, symbols: readonly TextSymbol[]): Edit[] {
  return removals(draft, symbols).filter(
    ({ end }) => end < draft.text.length && draft.text[end] !== '\n' && opensLine(draft, end),
  )
}

function removal(draft: Analysis, { start, end }: SymbolGroup): Edit | undefined {
  const { text, words } = draft
  const blanksBefore = /[^\S\n]*$/.exec(text.slice(0, start))![0].length
  const blanksAfter = /^[^\S\n]*/.exec(text.slice(end))![0].length
  const before = text.slice(0, start - blanksBefore)
  const after = text.slice(end + blanksAfter)
  if (before === '' || before.endsWith('\n'))
    return { start: start - blanksBefore, end: end + blanksAfter, replacement: '' }
  if (after === '' || after.startsWith('\n')) return { start: start - blanksBefore, end, replacement: '' }
  if (/[.!?…,;:。！？]["'”’)]*$/u.test(before) || /^[.!?…,;。！？]/u.test(after)) {
    return { start: start - blanksBefore, end, replacement: '' }
  }
  const isHungOn = draft.entities.some(
    (entity) => entity.start === end + blanksAfter && /^(?:link|hashtag)$/.test(entity.kind),
  )
  if (isHungOn && !words.some((word) => word.start >= end)) return { start: start - blanksBefore, end, replacement: '' }
  const next = words.find((word) => word.start === end + blanksAfter)
  const divides = next && casingOf(next.text) === 'title' && next.lower !== 'i' && commonWords.has(next.lower)
  return divides && /\p{L}$/u.test(before) ? { start: start - blanksBefore, end, replacement: '.' } : undefined
}

function opensLine({ text, bodyStart }: Analysis, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, 0)
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(start, at > bodyStart ? bodyStart : 0), at))
}
