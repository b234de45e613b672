import type { Analysis } from '../../text/analysis.ts'
import type { Sentence } from '../../text/sentences.ts'
import { unspacedScripts } from '../../text/unspaced-scripts.ts'
import { markAfter, plainMarks } from '../../text/marks.ts'
import { asks } from './asks.ts'

/** How a text that asks nothing ends: with nothing, a full stop, dots, or an exclamation mark. */
export type Ending = (typeof endings)[number]
/** Every way to end. */
export const endings = ['none', 'stop', 'dots', 'exclamation'] as const

const fewestWords = 4
/** As long as that in scripts that write no blanks. */
const unspacedSentence = new RegExp(`(?:[${unspacedScripts}ー]\\p{M}*){7,}`, 'u')

/** How a text ends; undefined for questions, and where a link or hashtag hangs on its end. */
export function endingOf(text: Analysis): Ending | undefined {
  if (text.words.length === 0 || text.lastIs === 'entity' || text.lastIs === 'nothing') return undefined
  const marks = plainMarks(text.text.slice(text.finalMark.start, text.finalMark.end))
  if (marks.includes('?')) return undefined
  if (marks.includes('!')) return 'exclamation'
  if (marks !== '.' && marks !== '') return 'dots'
  const last = lastSentence(text)
  if (last && asks(text, last)) return undefined
  if (marks === '.') return 'stop'
  return /[\p{L}\p{M}\p{N})%]$/u.test(text.text.slice(0, text.finalMark.start)) ? 'none' : undefined
}

/** The sentence that the final mark ends, or would end. */
export function lastSentence({ sentences, finalMark }: Analysis): Sentence | undefined {
  return sentences.findLast(({ start }) => start < finalMark.start)
}

/** Kisses: "xx", "xoxo". */
const kisses = /(?<![\p{L}\p{N}])(?:x+|(?:xo)+x?)$/iu

/** Whether a bare last line is a sentence that could take a mark: no signature, list, heading or code, and no kisses at its end. */
export function endsInSentence({ text, words, finalMark }: Analysis): boolean {
  const start = text.lastIndexOf('\n', finalMark.start - 1) + 1
  const line = text.slice(start)
  if (/^\s*(?:[-*•#>/|]|\d+[.)])/.test(line) || kisses.test(text.slice(start, finalMark.start))) return false
  return words.filter((word) => word.start >= start).length >= fewestWords || unspacedSentence.test(line)
}

/** A mark as the text's script has it at a place; empty where it has none. */
export function markAt({ text, language }: Analysis, at: number, mark: '.' | '!' | '?'): string {
  return markAfter(text.slice(Math.max(0, at - 8), at).trimEnd(), mark, language)
}

/** Where a mark's own blank begins: "so good !" */
export function withBlanks(text: string, start: number): number {
  return start - /[^\S\n]*$/.exec(text.slice(Math.max(0, start - 8), start))![0].length
}
