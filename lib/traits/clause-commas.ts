import type { Analysis } from '../text/analysis.ts'
import { commaHabit, type CommaPlace, commaPlaces, spansOf, subject } from './measure/comma-habit.ts'

const joint = new RegExp(
  `(?<=\\p{L}),? (?=(?:and|but|so|or) (?:(?:then|now|also|still|maybe|yet|sometimes|later|soon) )?(?:${subject}|this|that|that's)(?!\\p{L}))`,
  'giu',
)
/** Before "but" and "so" whatever follows. */
const further = new RegExp(
  `, (?=(?:but|so) (?!(?:${subject}|this|that|that's|far|much|many|called)(?!\\p{L}))\\p{L})`,
  'giu',
)
/** The comma that closes ", which …" is needed. */
const closes = /, (?:which|who|whose|where)(?!\p{L})[^.!?\n]*$/iu
/** "He left, without a word, and she stayed": the comma that closes an aside is needed too. */
const closesAside = new RegExp(
  `[\\p{L}'’]+ [\\p{L}'’]+, (?!(?:and|but|so|or|${subject}|the|my)(?!\\p{L}))[\\p{L}'’]+(?: [\\p{L}'’]+){0,4}$`,
  'iu',
)
/** "Ugh, and I": a cry is no clause. */
const twoWords = /\p{L} [\p{L}\p{M}'’]+$/u
/** Where "so" does not go with what stands before it ("I think so I"). */
const clauseBeforeSo =
  /(?:\p{L}+ ){2}(?!(?:think|hope|guess|say|said|is|are|was|were|not|do|did|and|or|but|just|ever|even|only|be|if|why)$)\p{L}+$/iu

/** Whether a comma stands before "and", "but", "so" when a new clause follows. One is taken out, or put in before "but" and "so". */
export const clauseCommas = commaHabit({
  id: 'clause-commas',
  says: { yes: 'put a comma before "and I", "but it" and the like' },
  places: (text) => inClauses(text, joint),
  alike: (draft) => inClauses(draft, further),
  adds({ text }, { start, end }) {
    if (/^but /i.test(text.slice(end, end + 4))) return true
    return /^so /i.test(text.slice(end, end + 3)) && clauseBeforeSo.test(text.slice(Math.max(0, start - 60), start))
  },
})

function inClauses(text: Analysis, pattern: RegExp): CommaPlace[] {
  return commaPlaces(text, spansOf(text.text, pattern)).filter(
    ({ start, comma }) =>
      !comma ||
      (twoWords.test(text.text.slice(Math.max(0, start - 80), start)) &&
        !closes.test(text.text.slice(Math.max(0, start - 200), start)) &&
        !closesAside.test(text.text.slice(Math.max(0, start - 80), start))),
  )
}
