import type { Analysis } from '../text/analysis.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import { commaHabit, commaPlaces, subject } from './measure/comma-habit.ts'

/** After these a comma is usual; after the others it is as usual without. */
const strong =
  'yes|yeah|yep|no|nope|nah|well|oh|ah|sadly|thanks|sorry|hey|hi|hello|honestly|anyway|anyways|actually|however|unfortunately|fortunately|luckily|apparently|basically|obviously|personally|seriously|ok|okay|of course|in fact|to be honest|by the way'
const weak =
  'so|now|today|tonight|tomorrow|yesterday|then|also|finally|hopefully|recently|lately|currently|additionally|moreover|furthermore|therefore|nonetheless|nevertheless|instead|indeed|perhaps|thankfully|meanwhile|wow|hm+|aw+|ugh+|yay|omg|lol|(?:ha){2,}h?|this morning|last night|this week'
const opening = new RegExp(
  `(${strong}|${weak}),? (?=(?:${subject}|this|the|my|that|that's|thats|these|those|what|how|how's|why|when|where|who|let's|please|everyone|everything)(?!\\p{L}))`,
  'iuy',
)
/** "So that I", "oh my", "hey you", "hi there" go together. */
const together =
  /^(?:(?:so|now),? that|oh,? my|(?:hey|hi|hello|however|thanks|sorry),? (?:you|u|the|my|there)|what)\b/iu
const takesComma = new RegExp(`(?<!\\p{L})(?:${strong})$`, 'iu')

/** Whether a comma stands after a sentence's opening word ("yes, I", "sadly, it"); put in only where one is usual. */
export const openingCommas = commaHabit({
  id: 'opening-commas',
  says: {
    yes: 'put a comma after an opening "yes", "well", "sadly" and the like',
    no: 'put no comma after an opening "yes", "well", "sadly" and the like',
  },
  places: (text) => commaPlaces(text, openings(text)),
  adds: ({ text }, { start }) => takesComma.test(text.slice(Math.max(0, start - 20), start)),
})

function openings(draft: Analysis) {
  return [...sentenceStarts(draft)].flatMap((from) => {
    opening.lastIndex = from
    const match = opening.exec(draft.text)
    if (!match || together.test(draft.text.slice(from, from + 30))) return []
    return [{ start: from + match[1]!.length, end: from + match[0].length }]
  })
}
