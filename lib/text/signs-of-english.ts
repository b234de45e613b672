import type { Word } from './words.ts'

// Words of English that are none in the languages it is mostly mixed up with.
const common = `the and you your that this with have my not they what but just been were would could does did don't dont i'm it's i've ive i'll
  can't cant gonna wanna from our she there here who how why when going get got know think really very because bc are u ur these those
  about which where their some any all out up now then than other after before only even still into over again never always should
  cannot today tomorrow tonight please thanks thank wait love loved want wants good need needs people time much more most every day night work see says said
  isn't didn't doesn't won't wasn't couldn't that's thats you're we're they're let's what's`
const shared = 'i im a is it to of for be on am in me we he at its so no ok do go'

// Small words of other languages, for a sentence of theirs among English ones.
const foreign = `der das und ist nicht ich ein eine mit auf für bin bist wir ihr oder le les des est et une dans pour que avec je il elle el los las por una
  con gli che per non sono het een van niet zijn ik en w na się jest nie że um os uma não com`

/** How many words are common ones of English, how many such as English shares with others, and how many are surely none of it. */
export interface SignsOfEnglish {
  common: number
  shared: number
  foreign: number
}

const signOf = new Map(
  Object.entries({ shared, foreign, common }).flatMap(([sign, words]) =>
    words.split(/\s+/).map((word) => [word, sign as keyof SignsOfEnglish] as const),
  ),
)

/** Counts a text's words by what they tell of English. */
export function signsOfEnglish(words: readonly Word[]): SignsOfEnglish {
  const signs: SignsOfEnglish = { common: 0, shared: 0, foreign: 0 }
  for (const { lower } of words) {
    const sign = signOf.get(lower)
    if (sign !== undefined) signs[sign]++
    else if (/[^a-z']/.test(lower)) signs.foreign++
  }
  return signs
}
