import { allMatches } from './all-matches.ts'
import type { Span } from './span.ts'

/** An emoji (a whole sequence: skin tone, joined, flag, keycap) or an emoticon, and how often it stands in a row. */
export interface TextSymbol extends Span {
  text: string
  repeated: number
}

const maybeEmoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u
// What an emoji can begin with is asked first: trying all the sequences at every letter takes long.
const emojiPattern =
  /(?=[\p{Extended_Pictographic}\p{Regional_Indicator}#*0-9])(?:\p{RGI_Emoji}|(?![©®™〰〽ℹ])\p{Extended_Pictographic}\uFE0F?)/gv

// Western emoticons, with or without nose. Not after a letter or digit ("time:D", "12:8)"), and not inside links.
const emoticonPattern =
  /(?<![\p{L}\p{N}:;=(])(?:[:;=8][-'’^o]?(?:[)(\]DPpOo3*|\\]|\/(?!\/))(?:\)+|\(+|D+)?|\([-'’]?[:;=](?=\s|$)|<3+|<\/3|[xX]D+|\^[_.]?\^|[-–]_+[-–]|[oO][._][oO]|[Tt][_.][Tt]|>[._]<|[;:],?[)(]+|\\o\/)(?![\p{L}\p{N}])/gu

/** The emoji of a text, ascending; the same one in a row counts as one. */
export function findEmoji(text: string): TextSymbol[] {
  if (!maybeEmoji.test(text)) return []
  return joinRepeated(text, allMatches(text, emojiPattern))
}

/** The emoticons of a text, ascending. */
export function findEmoticons(text: string): TextSymbol[] {
  if (!/[:;=8<xX^_oOTt>\\-]/.test(text)) return []
  return joinRepeated(text, allMatches(text, emoticonPattern))
}

function joinRepeated(text: string, matches: Iterable<RegExpExecArray>): TextSymbol[] {
  const symbols: TextSymbol[] = []
  for (const match of matches) {
    const start = match.index
    const last = symbols.at(-1)
    if (last && last.text === match[0] && /^ ?$/.test(text.slice(last.end, start))) {
      last.end = start + match[0].length
      last.repeated++
    } else {
      symbols.push({ text: match[0], start, end: start + match[0].length, repeated: 1 })
    }
  }
  return symbols
}
