import type { Word } from './words.ts'

// Words of English that are none in the languages it is mostly mixed up with.
const strong = new Set(
  `the and you your that this with have my not they what but just been were would could does did don't dont i'm im it's i've ive i'll
  can't cant gonna wanna from our she there here who how why when going get got know think really very because bc are u ur these those
  about which where their some any all out up now then than other after before only even still into over again never always should
  cannot today tomorrow tonight please thanks thank wait love loved want wants good need needs people time much more most every day night work see says said
  isn't didn't doesn't won't wasn't couldn't that's thats you're we're they're let's what's`.split(/\s+/),
)
const weak = new Set('i a is it to of for be on am in me we he at its so no ok do go'.split(' '))
/** Share of weak words that makes a text English where there is no strong one. */
const enough = 0.4

/**
 * Whether a text is probably English, so that lists of English words may be used on it. Cautious: a short text without
 * a common English word is not.
 */
export function looksEnglish(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => strong.has(lower))) return true
  return words.length > 0 && words.filter(({ lower }) => weak.has(lower)).length >= enough * words.length
}
