/** A text with the white space that would go unseen as signs: every line break, and blanks that stand at an end or together. */
export function visibleBlanks(text: string): string {
  return text.replaceAll(/^ +| +$| {2,}/gm, (blanks) => '␣'.repeat(blanks.length)).replaceAll('\n', '⏎')
}
