import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

/** Contractions that are no other word without their apostrophe. */
const bare = new Map(
  "i'm i've don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't wouldn't shouldn't won't that's what's there's here's he's she's you're you've they're they've you'll they'll ain't y'all"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
)
const written = new Set(bare.values())

/** Whether "dont" is written without its apostrophe. */
export const droppedApostrophes = habit({
  id: 'dropped-apostrophes',
  feature: 'abbreviation',
  yes: 'dropped',
  no: 'kept',
  says: { yes: 'leave the apostrophe out, as in "dont"', no: `write the apostrophe, as in "don't"` },
  unit: 'times',
  count(post) {
    const words = post.english ? post.words : []
    return tallyOf(words.flatMap(({ lower }) => (bare.has(lower) ? 'dropped' : written.has(lower) ? 'kept' : [])))
  },
  edits(draft, dropped) {
    return (draft.english ? draft.words : [])
      .filter(({ lower }) => (dropped ? written.has(lower) || lower === "it's" : bare.has(lower)))
      .map((word) => {
        const start = word.start + (dropped ? word.text.search(/['’]/) : bare.get(word.lower)!.indexOf("'"))
        return { start, end: dropped ? start + 1 : start, replacement: dropped ? '' : "'" }
      })
  },
})
