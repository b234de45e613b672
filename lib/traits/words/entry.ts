import type { Condition } from './contexts.ts'

/**
 * `plain`: a formal word and a plainer one. `same`: words that people use alike, for those who use the one more than the other. `machine`:
 * what models overuse, put plainly. `drop`: what may go without loss.
 */
export type LexiconKind = 'plain' | 'same' | 'machine' | 'drop'

/** One way of saying a phrase otherwise. */
export interface LexiconEntry {
  /** In lower case with straight apostrophes, words separated by single blanks. */
  from: string
  /** Likewise; empty where the phrase is dropped. */
  to: string
  kind: LexiconKind
  /** Whether the comma after the phrase goes with it ("however, we" to "but we"). */
  takesComma: boolean
  /** What is exchanged in the form that the table gives it, under which all forms are counted ("purchase" of "purchased"). */
  base: { from: string; to: string }
  /** Whether the one can stand for the other at a place of a text. */
  fits: Condition
  /** Likewise where `to` stands: whether `from` could have been said. */
  couldBe: Condition
}
