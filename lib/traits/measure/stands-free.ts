import type { Analysis } from '../../text/analysis.ts'
import { isCapitals } from '../../text/capitals.ts'
import type { Span } from '../../text/span.ts'
import { casingOf, type Word } from '../../text/words.ts'

/** Whether words are no part of a longer one: of "U-turn", "b/c", "to-do lists", "notes.txt". */
export function standsFree(text: string, { start, end }: Span): boolean {
  return (
    (isBlank(text, start - 1) && isBlank(text, end)) ||
    (!/(?:[-/&+#*'’]|[\p{L}\p{N}]\.)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^(?:[-/&+#*]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2)))
  )
}

/** Whether nothing stands at a place but a blank. */
function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === ' '
}

/**
 * Whether words have a capital that no sentence's beginning explains: "The Little Mermaid". "I" and "U" need no explaining.
 * @param starts where the sentences of the text begin
 */
export function isName(text: Analysis, words: readonly Word[], starts: ReadonlySet<number>): boolean {
  return words.some((word) => {
    if (word.text === word.lower) return false
    const casing = casingOf(word.text)
    if (casing === 'lower' || casing === 'none' || /^(?:[iu]$|i')/.test(word.lower)) return false
    if (casing === 'title' && starts.has(word.start)) return false
    return !isCapitals(text, word)
  })
}
