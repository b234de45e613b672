import type { Span } from '../text/span.ts'
import type { Word } from '../text/words.ts'

// How lib/text told English when these rules were frozen: better ways to tell languages apart must not move them.

// Words of English that are none in the languages it is mostly mixed up with.
const strong = new Set(
  `the and you your that this with have my not they what but just been were would could does did don't dont i'm it's i've ive i'll
  can't cant gonna wanna from our she there here who how why when going get got know think really very because bc are u ur these those
  about which where their some any all out up now then than other after before only even still into over again never always should
  cannot today tomorrow tonight please thanks thank wait love loved want wants good need needs people time much more most every day night work see says said
  isn't didn't doesn't won't wasn't couldn't that's thats you're we're they're let's what's`.split(/\s+/),
)
const weak = new Set('i im a is it to of for be on am in me we he at its so no ok do go'.split(' '))
/** Share of weak words that makes a text English where there is no strong one. */
const enough = 0.4

// Small words of other languages, for a sentence of theirs among English ones.
const foreign = new Set(
  `der das und ist nicht ich ein eine mit auf für bin bist wir ihr oder le les des est et une dans pour que avec je il elle el los las por una
  con gli che per non sono het een van niet zijn ik en w na się jest nie że um os uma não com`.split(/\s+/),
)

/** The words of a text's English sentences, as the rules of this version tell them. */
export function findEnglish(words: readonly Word[], sentences: readonly Span[]): readonly Word[] {
  if (!looksEnglish(words)) return []
  if (sentences.length < 2) return words
  let index = 0
  return sentences.flatMap(({ end }) => {
    const first = index
    while (index < words.length && words[index]!.start < end) index++
    const own = words.slice(first, index)
    return own.filter(isForeign).length <= own.filter(({ lower }) => strong.has(lower)).length ? own : []
  })
}

function isForeign({ lower }: Word): boolean {
  return foreign.has(lower) || /[^a-z']/.test(lower)
}

/** Cautious: a short text without a common English word is not English. */
function looksEnglish(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => strong.has(lower))) return true
  return words.length > 0 && words.filter(({ lower }) => weak.has(lower)).length >= enough * words.length
}
