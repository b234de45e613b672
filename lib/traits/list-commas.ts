import { commaHabit, commaPlaces, spansOf, subject } from './measure/comma-habit.ts'

const item = '(?:\\p{L}+ )?\\p{L}+'
// Two words stand before the first comma, as "Sam, mum and dad" is no list of three.
const last = new RegExp(
  `(?:, |(?<!,) )(?=(?:and|or|&) (?!${subject}(?!\\p{L}))\\p{L})(?<=\\p{L} \\p{L}+(?:, ${item})+,? )`,
  'giu',
)
const four = new RegExp(`, ${item}, ${item}$`, 'u')
/** "Come here, Sam, and sit" lists nothing. */
const endsInName = /, (?:\p{Lu}\p{L}*|\p{L}+ \p{Lu}\p{L}*)$/u

/** Whether a comma stands before the "and" of a list ("tea, milk, and sugar"); put in only where four things are listed. */
export const listCommas = commaHabit({
  id: 'list-commas',
  says: { yes: 'put a comma before the "and" of a list', no: 'put no comma before the "and" of a list' },
  places: (text) =>
    !/ (?:and|or|&) /i.test(text.text)
      ? []
      : commaPlaces(text, spansOf(text.text, last)).filter(({ start }) => !isAside(before(text.text, start))),
  adds: ({ text }, { start }) => four.test(before(text, start)),
})

/** "My brother, a doctor, and his wife": two people, the one told to be a doctor. */
const apposition = /(?:^|[.!?…\n])[^,.!?…\n]*, (?:an?|the|my|his|her|our|their) [^,.!?…\n]*$/iu

function isAside(text: string): boolean {
  return endsInName.test(text) || apposition.test(text)
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at)
}
