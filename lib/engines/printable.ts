/** A server's words on one line, without control and format characters: these would steer a terminal, or turn round the text they stand in. */
export function printable(words: string): string {
  return words
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
