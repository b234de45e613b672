import { languageOf } from '../../text/language.ts'
import type { Word } from '../../text/words.ts'
import type { Reading } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** Fewer letters than these in a sentence tell no language. */
const fewestLetters = 16
/** Share of words in common at which two texts are taken to be of one language whatever the detector says. */
const alike = 0.5

/** The reply is written in the draft's language, or where that mixes several, in some of them. */
export const languageKept: Look = ({ draft, reply, context }) => {
  const own = languagesOf(draft, context.mainLanguage)
  const name = 'language-kept'
  if (reply.analysis.words.length === 0 || draft.analysis.words.length === 0)
    return outcome(name, 'no words', undefined)
  const script = scriptsOf(draft.text, 1)
  const foreign = [...scriptsOf(reply.text, 3)].find((one) => !script.has(one))
  if (foreign !== undefined) return outcome(name, '', `The reply is written in ${foreign} letters, the draft is not.`)
  const words = new Set(draft.analysis.words.map(({ lower }) => lower))
  const other = [reply.analysis.words, ...sentencesOf(reply)]
    .map((some) => otherLanguage(some, own, words))
    .find(Boolean)
  return outcome(
    name,
    own.size > 0 ? `written in ${[...own].join(' and ')}` : 'too short to tell',
    other && `The reply is written in another language (${other}) than the draft (${[...own].join(', ')}).`,
  )
}

function otherLanguage(
  some: readonly Word[],
  own: ReadonlySet<string>,
  words: ReadonlySet<string>,
): string | undefined {
  const letters = some.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < fewestLetters || own.size === 0) return undefined
  const common = some.filter(({ lower }) => words.has(lower)).length / some.length
  if (common >= alike) return undefined
  const language = languageOf(some.slice(0, 400))
  if (language === undefined || own.has(language)) return undefined
  return common >= alike / 3 && [...own].some((one) => isSister(one, language)) ? undefined : language
}

const sisters = [
  'sv no da nb',
  'es gl pt ca it',
  'nl af',
  'cs sk',
  'hr sr bs sl',
  'uk ru be bg',
  'tr az',
  'id ms',
  'hi mr ne',
]

function isSister(one: string, other: string): boolean {
  return sisters.some((family) => family.includes(one) && family.includes(other))
}

function languagesOf(reading: Reading, usually: string | undefined): ReadonlySet<string> {
  const { language, words } = reading.analysis
  const sentences = sentencesOf(reading).map((own) => languageOf(own, language))
  return new Set([language ?? languageOf(words) ?? usually, ...sentences].filter((one) => one !== undefined))
}

function sentencesOf({ analysis }: Reading): Word[][] {
  const sentences: Word[][] = []
  let index = 0
  for (const { end } of analysis.sentences.slice(0, 200)) {
    const first = index
    while (index < analysis.words.length && analysis.words[index]!.start < end) index++
    sentences.push(analysis.words.slice(first, index))
  }
  return sentences
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han'].map(
  (name) =>
    [
      name,
      new RegExp(
        name === 'Han' ? '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]' : `\\p{Script=${name}}`,
        'gu',
      ),
    ] as const,
)

/** The scripts of which a text has so many letters. */
function scriptsOf(text: string, fewest: number): ReadonlySet<string> {
  return new Set(scripts.filter(([, letter]) => [...text.matchAll(letter)].length >= fewest).map(([name]) => name))
}
