import type { WordRun } from '../../text/word-runs.ts'
import { shortFormsByLanguage } from './short-form-languages.ts'
import { shortFormLists } from './short-form-lists.ts'
import { shortFormPlaces } from './short-form-places.ts'

/** How a short form is made: someone who uses several of one kind is likely to use others of it. */
export type ShortFormKind = keyof typeof shortFormLists | keyof typeof shortFormsByLanguage

/** A full form, its short ones, and which of those can only mean it, so that they may be written out again. */
export interface ShortForms {
  full: string
  kind: ShortFormKind
  /** ISO 639-1. */
  language: string
  /** The one that people use most stands first. */
  shorts: readonly string[]
  /** Those of `shorts` that have one reading only. */
  clear: ReadonlySet<string>
  /** Whether it is written with a capital wherever it stands ("Monday"). */
  capital: boolean
  /** Whether the full form means what the short one does where it stands: "going to work" is no "gonna". */
  fits(place: WordRun<unknown>): boolean
}

/** Short forms of informal writing, by language. */
export const shortForms: readonly ShortForms[] = [
  ...Object.entries(shortFormLists).flatMap(([kind, list]) => readAll(list, kind as ShortFormKind, 'en')),
  ...Object.entries(shortFormsByLanguage).flatMap(([language, list]) =>
    readAll(list, language as ShortFormKind, language),
  ),
]

/** Where a short form is one, for those that are something else in other places. */
export const shortReadings: ReadonlyMap<string, (place: WordRun<unknown>) => boolean> = new Map(
  Object.values(shortFormLists).flatMap((list) =>
    [...list.matchAll(/(\S+?)!?:(\w+)/g)].map(([, short, place]) => [short!, shortFormPlaces[place!]!] as const),
  ),
)

function readAll(list: string, kind: ShortFormKind, language: string): ShortForms[] {
  return list
    .trim()
    .split(/\s*;\s*/)
    .map((line) => read(line, kind, language))
}

function read(line: string, kind: ShortFormKind, language: string): ShortForms {
  const [head, tail] = line.split(' = ')
  const [full, place = 'anywhere'] = head!.split('@')
  const shorts = tail!.split(' ').map((short) => short.replace(/:\w+$/, ''))
  return {
    full: full!.toLowerCase(),
    kind,
    language,
    shorts: shorts.map((short) => short.replace(/!$/, '')),
    clear: new Set(shorts.filter((short) => !short.endsWith('!'))),
    capital: /^[A-Z](?:$|[a-z])/.test(full!) && !full!.startsWith('I '),
    fits: shortFormPlaces[place]!,
  }
}

/** Under which name a form is counted: with its language, but for English ("es/porque"). */
export function nameOf(form: string, language: string): string {
  return language === 'en' ? form : `${language}/${form}`
}

/** The form that stands under such a name. */
export function formOf(name: string): string {
  return name.replace(/^[a-z]{2}\//, '')
}
