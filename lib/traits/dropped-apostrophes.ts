import { bareForms } from './measure/contraction-pairs.ts'
import { habit } from './measure/habit.ts'
import { tallyOf } from './measure/rate.ts'

const written = new Set(bareForms.values())

/** Whether "dont" is written without its apostrophe. */
export const droppedApostrophes = habit({
  id: 'dropped-apostrophes',
  feature: 'abbreviation',
  yes: 'dropped',
  no: 'kept',
  says: { yes: 'leave the apostrophe out, as in "dont"', no: `write the apostrophe, as in "don't"` },
  unit: 'times',
  count(post) {
    const words = post.englishWords
    return tallyOf(words.flatMap(({ lower }) => (bareForms.has(lower) ? 'dropped' : written.has(lower) ? 'kept' : [])))
  },
  edits(draft, dropped) {
    return draft.englishWords
      .filter(({ lower }) => (dropped ? written.has(lower) || lower === "it's" : bareForms.has(lower)))
      .map((word) => {
        const start = word.start + (dropped ? word.text.search(/['’]/) : bareForms.get(word.lower)!.indexOf("'"))
        return { start, end: dropped ? start + 1 : start, replacement: dropped ? '' : "'" }
      })
  },
})
