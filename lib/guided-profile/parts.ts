import { estimateTokens } from '../text/estimate-tokens.ts'

/** Parts at most: what is older than fits them is not read. */
const mostParts = 8
/** Models cut some texts into more tokens than the estimate says. */
const room = 0.75
/** Characters of one post at most. */
const longestPost = 1000

/**
 * Texts in parts that fit a window, each oldest first.
 * @param texts newest first
 * @param window in tokens, for the prompt alone
 * @param promptOf the prompt around a part
 * @returns the newest part first; nothing where not even one text fits
 */
export function inParts(
  texts: readonly string[],
  window: number,
  promptOf: (part: readonly string[]) => string,
): string[][] {
  const most = window * room - estimateTokens(promptOf([]))
  const parts: string[][] = [[]]
  let tokens = 0
  for (const text of texts) {
    const cut = text.slice(0, longestPost)
    // What stands before a text, and its line's end.
    const more = estimateTokens(`- ${cut}\n`) + 1
    if (more > most) continue
    if (tokens + more > most) {
      if (parts.length === mostParts) break
      parts.push([])
      tokens = 0
    }
    parts.at(-1)!.push(cut)
    tokens += more
  }
  return parts.filter((part) => part.length > 0).map((part) => part.toReversed())
}
