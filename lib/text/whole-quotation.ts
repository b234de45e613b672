import type { Span } from './span.ts'

const wrapped = /^\s*(?:"[^"“”\n]+"|“[^"“”\n]+”)\s*$/u
/** Who speaks to somebody on the site, or of it, says it themselves. */
const isOfSite = /(?<![\p{L}\p{N}])[@#]\p{L}|https?:\/\//u
/** So does who tells of themselves and of now, or laughs, greets and thanks: words that are quoted speak for all times and to all. */
const isOfWriter =
  /(?<![\p{L}\p{N}])(?:I|i|[Ii]['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Oo]ur)(?![\p{L}\p{N}])/u
const isOfMoment =
  /(?<![\p{L}\p{N}])(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|weekend|month|year|summer|winter)|last (?:night|week|weekend|month)|next (?:week|weekend|month)|right now|currently|at the moment|recently|(?:mon|tues|wednes|thurs|fri|satur|sun)day|just (?:got|had|saw|seen|came|finished)|lol|haha(?:ha)*|omg|ugh|yay|thanks|thank you|congrats|congratulations|good ?(?:night|morning)|hey|tweet(?:s|ed|ing)?)(?![\p{L}\p{N}])/iu

/** A text that stands in quotation marks as a whole, marks included; nothing stands outside them that would say who is quoted. */
export function wholeQuotation(text: string): Span | undefined {
  if (!wrapped.test(text)) return undefined
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}

/** The same where it speaks as a post does. So models give their drafts, and whoever pastes these: no one is quoted. */
export function quotedOwnWords(text: string): Span | undefined {
  const whole = wholeQuotation(text)
  return whole && (isOfSite.test(text) || (isOfWriter.test(text) && isOfMoment.test(text))) ? whole : undefined
}
