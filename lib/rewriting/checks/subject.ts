import type { Check, LengthLimit } from '../rewriter.ts'
import type { Reading } from './reading.ts'

/** What a reply has to hold up against. */
export interface CheckContext {
  draft: string
  limit?: LengthLimit
  /** Texts that the model was shown and must not repeat: example posts, instructions. */
  shown: readonly string[]
  /** The language (ISO 639-1) that the author mostly writes. */
  mainLanguage?: string
}

/** A reply beside its draft, both taken apart once for all checks. */
export interface Subject {
  draft: Reading
  reply: Reading
  context: CheckContext
}

/** Looks at one thing in a reply. */
export type Look = (subject: Subject) => Check

/** A check's outcome: passed where there is nothing to complain about. */
export function outcome(name: string, well: string, complaint: string | undefined): Check {
  return { name, passed: complaint === undefined, detail: complaint ?? well }
}

/** A few things, for a sentence. */
export function some(things: readonly string[]): string {
  const shown = things.slice(0, 3).map((thing) => `“${thing.length > 40 ? `${thing.slice(0, 40)}…` : thing}”`)
  return shown.join(', ') + (things.length > shown.length ? ` and ${things.length - shown.length} more` : '')
}
