import { listed } from '../text/listed.ts'
import type { ProfileCounts, Sums } from './counts.ts'
import { mergeSums } from './sums.ts'

/** Of a person's posts, in hundredths, and at least one: a language of fewer may be the detector's mistake. */
const leastShare = 3
/** Posts of a language that is told to the reader, unless it is the only one. */
const fewestTold = 5

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The language (ISO 639-1) of more than half of the posts. */
export function mainLanguageOf({ languages, posts }: ProfileCounts): string | undefined {
  return Object.keys(languages).find((language) => languages[language]!.posts > posts / 2)
}

/**
 * The sums by language, most posts first, in the same order whatever the order of the posts. Posts too short to tell
 * go to the main language, or to none: they stand under the empty key, last.
 */
export function sumsByLanguage(counts: ProfileCounts): Map<string, Sums> {
  const main = mainLanguageOf(counts)
  const unsure = main === 'en' ? counts.unsure.english : counts.unsure.other
  const sums = Object.entries(counts.languages)
    .map(([language, own]) => [language, language === main ? mergeSums([own, unsure]) : own] as const)
    .toSorted(([one, { posts }], [other, others]) => others.posts - posts || (one < other ? -1 : 1))
  return new Map(main === undefined ? [...sums, ['', unsure]] : sums)
}

/** The languages that a person does write, of those that were seen in their posts. */
export function writtenLanguages(sums: ReadonlyMap<string, Sums>, posts: number): string[] {
  return [...sums].flatMap(([language, own]) =>
    language !== '' && own.posts * 100 >= leastShare * posts ? [language] : [],
  )
}

/**
 * For the reader: which languages the person writes; undefined where none is known.
 * @param languages with the posts in each, most first
 * @param all how many posts there are in any
 */
export function writtenInWords(
  languages: readonly (readonly [language: string, posts: number])[],
  all: number,
): string | undefined {
  const told = languages.filter(([, posts], index) => posts >= fewestTold || (index === 0 && posts > all / 2))
  const [first, ...others] = told.map(([language, posts]) => ({ name: names.of(language)!, posts }))
  if (first === undefined) return undefined
  if (others.length === 0 && first.posts > all / 2) return `You write in ${first.name}.`
  const numbered = others.map(({ name, posts }) => `${name} (${posts})`)
  return `You write in ${listed([`${first.name} (${first.posts} of ${all} posts)`, ...numbered])}.`
}
