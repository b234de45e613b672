const vowelSound =
  /^(?:[aefhilmnorsx](?![a-z])|hour|honest|hono[u]?r|heir|(?!uni(?!n|m)|us[aeu]|eu|one|once|ut[ei]|ur[ie]|ufo|ubi)[aeiou])/i

/** "a" or "an", whichever English puts before a text. */
export function articleFor(text: string): 'a' | 'an' {
  return vowelSound.test(text) ? 'an' : 'a'
}

/** Whether a replacement may follow a word as that is: "an" wants a vowel's sound, "a" a consonant's. */
export function articleFits(before: string | undefined, replacement: string): boolean {
  const lower = before?.toLowerCase()
  return (lower !== 'a' && lower !== 'an') || lower === articleFor(replacement)
}
