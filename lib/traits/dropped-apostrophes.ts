import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

const id = 'dropped-apostrophes'

/** Contractions that are no other word without their apostrophe. */
const bare = new Map(
  "i'm i've don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't wouldn't shouldn't won't that's what's there's here's he's she's you're you've they're they've you'll they'll ain't y'all"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
)
const written = new Set(bare.values())

/** Whether "dont" is written without its apostrophe. */
export const droppedApostrophes = habit({
  id,
  feature: 'abbreviation',
  yes: 'dropped',
  no: 'kept',
  count(post) {
    const words = post.english ? post.words : []
    return tallyOf(words.flatMap(({ lower }) => (bare.has(lower) ? 'dropped' : written.has(lower) ? 'kept' : [])))
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'leave the apostrophe out')} ("dont", "im"): ${times(claim)}.`
      : `${you(otherwise(claim), 'write the apostrophe')} ("don't", "I'm"): ${times(otherwise(claim))}.`,
  propose(draft, claim) {
    const drops = claim.rate >= 0.5
    return (draft.english ? draft.words : [])
      .filter(({ lower }) => (drops ? written.has(lower) || lower === "it's" : bare.has(lower)))
      .map((word) => {
        const at = drops ? word.text.search(/['’]/) : bare.get(word.lower)!.indexOf("'")
        return {
          start: word.start + at,
          end: word.start + at + (drops ? 1 : 0),
          replacement: drops ? '' : "'",
          trait: id,
          confidence: drops ? claim.rate : 1 - claim.rate,
          evidence: drops
            ? `you leave the apostrophe out, ${times(claim)}`
            : `you write the apostrophe, ${times(otherwise(claim))}`,
        }
      })
  },
})
