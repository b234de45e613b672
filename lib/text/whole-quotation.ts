import type { Span } from './span.ts'

const wrapped = /^\s*(?:"[^"“”\n]+"|“[^"“”\n]+”)\s*$/u
/** Who speaks of themselves, or to somebody on the site, says it themselves. */
const speaks =
  /(?<![\p{L}\p{N}])(?:i|i['’]?(?:m|ve|ll|d)|me|my|mine|myself|we|we['’](?:re|ve|ll|d)|us|our|ours)(?![\p{L}\p{N}])|[@#]\p{L}/iu

/** A text that stands in quotation marks as a whole, marks included; nothing stands outside them that would say who is quoted. */
export function wholeQuotation(text: string): Span | undefined {
  if (!wrapped.test(text)) return undefined
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}

/** The same where it speaks as a post does. So models give their drafts, and whoever pastes these: no one is quoted. */
export function quotedOwnWords(text: string): Span | undefined {
  return speaks.test(text) ? wholeQuotation(text) : undefined
}
