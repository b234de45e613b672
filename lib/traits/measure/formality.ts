import type { Analysis } from '../../text/analysis.ts'

/** How formal a text's words are: the share of long ones (8 letters and more). */
export function formalityOf({ words }: Analysis): number {
  if (words.length === 0) return 0
  return words.filter(({ text }) => text.length >= 8).length / words.length
}
