const none: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern in a text, as `matchAll` gives them, but without a copy of the pattern: it is the quicker where most
 * texts have none.
 * @param pattern has the flag `g`, and `u` or `v` where it may match nothing
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
