import { differenceOf } from '../../lib/rewriting/difference.ts'
import type { Change } from '../../lib/rewriting/rewriter.ts'

/** What a change does, for a screen reader: "you became u", "Removed: full stop". */
export function spokenChange(change: Pick<Change, 'from' | 'to'>, refused: boolean): string {
  const { from, to } = isBetweenBlanks(change) ? change : differenceOf(change)
  if (refused) return from ? `Kept as you typed: ${named(from)}` : `Left out: ${named(to)}`
  if (!from) return `Added: ${named(to)}`
  return to ? `${named(from)} became ${named(to)}` : `Removed: ${named(from)}`
}

/** One kind of blank for another: there the whole says more than what was added to it or taken from it. */
function isBetweenBlanks({ from, to }: Pick<Change, 'from' | 'to'>): boolean {
  return from !== '' && to !== '' && (from + to).trim() === ''
}

const names = new Map([
  [' ', 'space'],
  ['  ', 'two spaces'],
  ['.', 'full stop'],
  [',', 'comma'],
  ['!', 'exclamation mark'],
  ['?', 'question mark'],
  ["'", 'apostrophe'],
  ['…', 'ellipsis'],
  ['...', 'three dots'],
])

/** What a screen reader would pass over in silence has a name: white space and marks that stand alone, and every line break. */
function named(text: string): string {
  const name = names.get(text)
  if (name !== undefined) return name
  const parts = text.split(/(\n+)/).map((part) => (part.startsWith('\n') ? nameOfBreaks(part) : nameOfWords(part)))
  return parts.filter((part) => part !== '').join(' ')
}

function nameOfBreaks(text: string): string {
  return text === '\n' ? 'line break' : 'empty line'
}

function nameOfWords(text: string): string {
  const words = text.trim()
  return names.get(words) ?? words
}
