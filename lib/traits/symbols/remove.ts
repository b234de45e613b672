import type { Analysis } from '../../text/analysis.ts'
import { commonWords } from '../../text/common-words.ts'
import type { Edit } from '../../text/edits.ts'
import { groupSymbols, type SymbolGroup } from '../../text/symbol-groups.ts'
import type { TextSymbol } from '../../text/emoji.ts'
import { casingOf } from '../../text/words.ts'
import { countBefore, wordAt } from '../../text/words-at.ts'

/** How far before a group is looked. */
const nearby = 12

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
  const blanksBefore = start - endOfWords(text, start)
  const blanksAfter = /^[^\S\n]*/.exec(text.slice(end))![0].length
  const before = text.slice(Math.max(0, start - blanksBefore - nearby), start - blanksBefore)
  const after = text.slice(end + blanksAfter)
  if (before === '' || before.endsWith('\n'))
    return { start: start - blanksBefore, end: end + blanksAfter, replacement: '' }
  if (after === '' || after.startsWith('\n')) return { start: start - blanksBefore, end, replacement: '' }
  if (/[.!?…,;:。！？]["'”’)]*$/u.test(before) || /^[.!?…,;。！？]/u.test(after)) {
    return { start: start - blanksBefore, end, replacement: '' }
  }
  const entity = draft.entities[countBefore(draft.entities, end + blanksAfter)]
  const isHungOn = entity?.start === end + blanksAfter && /^(?:link|hashtag)$/.test(entity.kind)
  if (isHungOn && (words.at(-1)?.start ?? 0) < end) return { start: start - blanksBefore, end, replacement: '' }
  const next = wordAt(draft, end + blanksAfter)
  const divides = next && casingOf(next.text) === 'title' && next.lower !== 'i' && commonWords.has(next.lower)
  return divides && /\p{L}$/u.test(before) ? { start: start - blanksBefore, end, replacement: '.' } : undefined
}

/** Where what stands before a place ends, its blanks left out. */
function endOfWords(text: string, at: number): number {
  let end = at
  while (end > 0 && text[end - 1] !== '\n' && /\s/.test(text[end - 1]!)) end--
  return end
}

function opensLine({ text, bodyStart }: Analysis, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, 0)
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(start, at > bodyStart ? bodyStart : 0), at))
}
