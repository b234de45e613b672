import { allMatches } from '../text/all-matches.ts'
import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { neverUsed } from './measure/never-used.ts'

type Uses = (post: Analysis) => boolean

const has =
  (pattern: RegExp): Uses =>
  ({ text, entities }) =>
    allMatches(text, pattern).some(({ index }) => !overlapsAny({ start: index, end: index + 1 }, entities))

const marks: Readonly<Record<string, { told: string; isIn: Uses }>> = {
  semicolon: { told: 'a semicolon', isIn: has(/(?<=[\p{L}\p{N}"”]);(?=\s)/gu) },
  colon: { told: 'a colon', isIn: has(/(?<=\p{L}):(?=\s)/gu) },
  brackets: { told: 'brackets', isIn: has(/\((?=[\p{L}\p{N}])/gu) },
  quotes: { told: 'quotation marks', isIn: ({ text }) => /(?<![\p{L}\p{N}])["“][^"“”\n]+["”]/u.test(text) },
  exclamation: { told: 'an exclamation mark', isIn: ({ text }) => text.includes('!') },
  question: { told: 'a question mark', isIn: has(/\?/g) },
  comma: { told: 'a comma', isIn: has(/,/g) },
  dots: { told: 'dots', isIn: has(/…|\.{2,}/g) },
  dash: { told: 'a dash', isIn: has(/—|(?<=\S) [-–] (?=\S)/g) },
  slash: { told: 'a slash', isIn: has(/(?<=\p{L})\/(?=\p{L})/gu) },
  ampersand: { told: 'an "&"', isIn: has(/&/g) },
}

const names = Object.keys(marks)

/** Marks that others use and the person never. Told only: each mark has its own habit for what stands instead. */
export const neverUsedMarks = neverUsed({
  id: 'never-used-marks',
  feature: 'punctuation',
  applies: (post) => post.words.length >= 3,
  things: Object.fromEntries(Object.entries(marks).map(([name, { told }]) => [name, told])),
  usedIn: (post) => names.filter((name) => marks[name]!.isIn(post)),
})
