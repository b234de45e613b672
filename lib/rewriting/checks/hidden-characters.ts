/** What is not seen: format characters, variation selectors, tags, fillers and joiners. Line breaks and tabs are no such thing. */
const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\n\t])\p{Cc}/gu
/** Emoji of several parts, in which joiners, selectors and the tags of a region's flag belong. */
const sequences =
  /\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,6}\u{E007F}|(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*)|[0-9#*]\uFE0F\u20E3/gu
/** Scripts that write with joiners between letters. */
const joined =
  /[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Sinhala}\p{sc=Malayalam}\p{sc=Kannada}\p{sc=Telugu}\p{sc=Tamil}\p{sc=Gujarati}\p{sc=Khmer}\p{sc=Mongolian}]/u

/**
 * A reply without what a reader would not see and the draft does not have: a message could hide there. What belongs to an
 * emoji, or between letters that are joined, stays.
 */
export function withoutHidden(reply: string, draft: string): string {
  if (reply.search(hidden) === -1) return reply
  const kept = new Set(draft.match(hidden))
  const whole = [...reply.matchAll(sequences)]
  let next = 0
  return reply.replace(hidden, (character: string, place: number) => {
    while (whole[next] && whole[next]!.index + whole[next]![0].length <= place) next++
    const belongs = (whole[next]?.index ?? Infinity) <= place
    const isJoiner = character === '\u200C' || character === '\u200D'
    const stands = isJoiner && joined.test(reply.charAt(place - 1)) && joined.test(reply.charAt(place + 1))
    return belongs || stands || kept.has(character) ? character : ''
  })
}

const mixed =
  /\p{sc=Latin}[\p{L}\p{M}]*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}][\p{L}\p{M}]*\p{sc=Latin}/u

/** A word that mixes letters of scripts that look alike, which the draft does not have; nothing where there is none. */
export function lookalikeIn(reply: string, draft: string): string | undefined {
  if (!mixed.test(reply)) return undefined
  const words = reply.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.find((word) => mixed.test(word) && !draft.includes(word))
}
