import type { Analysis } from '../../text/analysis.ts'
import { isCapitals } from '../../text/capitals.ts'
import { knownNames } from '../../text/known-names.ts'
import { isNoName } from '../../text/no-names.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { casingOf, withCapitalFirst, withSmallFirst, type Word } from '../../text/words.ts'
import type { Claim, Proposal, Tally, Trait } from '../trait.ts'
import { isAddressed } from './addressed.ts'
import { times, you } from './frequency.ts'
import { mostly, otherwise } from './habit.ts'
import { fewest, logit, measure, type Rate, rateOf, seen, shrunk } from './rate.ts'
import { onceForEach } from '../../text/once-for-each.ts'
import { indexOfWord, isEnglishWord } from '../../text/words-at.ts'

/** Whether words at a certain place begin with a small letter; words that might be names are counted apart. */
export interface StartClaim extends Claim {
  /** The rate of small letters in words that are surely no names, and in all others. */
  common: number
  rare: number
  /** The same in the places that are counted apart, and in the others. */
  places: Readonly<Record<'apart' | 'others', StartPlace>>
  /** Whether German nouns keep their capital. */
  nouns: boolean
}

/** Small letters in one kind of place. */
interface StartPlace extends Rate {
  /** How much likelier they are there than in all, in log-odds. */
  shift: number
  /** Which places the counts are of: those of the other kind where this one was never seen. */
  isOf: 'apart' | 'others'
}

/**
 * A trait about the first letter of some of a text's words.
 * @param starts picks the words
 * @param kin words of other places that are taken in where there are too few of these
 * @param what for the reader: "a post"
 * @param apart of these words those that a person may well write otherwise than the others, and under which name they are counted
 */
export function startOfSentence(definition: {
  id: string
  starts(text: Analysis): Word[]
  kin?(text: Analysis): Word[]
  what: string
  apart: { name: string; what: string; has(text: Analysis, word: Word): boolean }
}): Trait<StartClaim> {
  const { id, apart } = definition
  const feature = 'capitalization'
  return {
    id,
    feature,
    count(post) {
      const starts = definition.starts(post)
      return [
        ...outcomesOf(post, starts),
        ...outcomesApart(post, starts, apart),
        ...nounsOf(post),
        ...outcomesOf(post, definition.kin?.(post) ?? []).map((outcome) => `kin ${outcome}`),
      ]
    },
    rates: (tally) => ({ [id]: smallLetters(tally) }),
    claim(counted, population) {
      const tally = smallLetters(counted).of < fewest ? withKin(counted) : counted
      const all = smallLetters(tally)
      if (all.of === 0) return undefined
      const casing = mostly(all) ? 'lower' : 'title'
      const outcomes = ['common', 'rare', ...(tally === counted ? [] : ['kin common', 'kin rare'])]
      const shownBy = outcomes.map((outcome) => `${outcome}:${casing}`)
      const claim = measure({ id, feature }, all, population, id, shownBy, !mostly(all))
      const towards = { rate: claim.rate, weight: 4 }
      return {
        ...claim,
        common: shrunk(rateOf(tally, 'common:lower', 'common:title'), towards),
        rare: shrunk(rateOf(tally, 'rare:lower', 'rare:title'), towards),
        places: placesOf(counted, claim, apart.name),
        nouns: seen(counted, 'nouns') >= fewestNouns * (seen(counted, 'nouns') + seen(counted, 'no nouns')),
      }
    },
    describe: (claim) =>
      mostly(claim)
        ? `${you(claim, `begin ${definition.what} with a small letter`)} (${times(claim)}).`
        : `${you(otherwise(claim), `begin ${definition.what} with a capital`)} (${times(otherwise(claim))}).`,
    propose: (draft, claim) =>
      definition.starts(draft).flatMap((word): Proposal[] => {
        const casing = casingOf(word.text)
        if (isCapitals(draft, word) || (casing !== 'lower' && casing !== 'title')) return []
        const small = casing === 'title'
        const place = claim.places[apart.has(draft, word) ? 'apart' : 'others']
        const what = place.isOf === 'apart' ? apart.what : definition.what
        // What was never done at such a place is not begun here.
        if (place.of > 0 && (small ? place.count : place.of - place.count) === 0) return []
        const common = isNoName(word.lower, draft.language)
        const lower = 1 / (1 + Math.exp(-logit(common ? claim.common : claim.rare) - place.shift))
        // "@sam is here": a small letter after a mention may well be in mid-sentence.
        if (!small && !isAddressed(draft, word)) return []
        if (!small && (followsDots(draft, word) || (word.text.length === 1 && word.lower !== 'a'))) return []
        // "Lady Gaga" is written small as a whole or not at all, which is another trait's matter.
        if (small && !common && (beginsName(draft, word) || isNamed(draft, word) || knownNames().has(word.lower)))
          return []
        if (small && !common && draft.language === 'de' && claim.nouns) return []
        const replacement = small
          ? withSmallFirst(word.text, draft.language)
          : withCapitalFirst(word.text, draft.language)
        if (replacement === word.text) return []
        return [
          {
            start: word.start,
            end: word.end,
            replacement,
            trait: id,
            kind: small ? 'lower' : 'title',
            shows: small ? lowers : titles,
            against: small ? titles : lowers,
            rate: small ? lower : 1 - lower,
            of: claim.of,
            usual: small ? claim.usual : 1 - claim.usual,
            signs: { common: common ? 1 : 0 },
            evidence: small
              ? `you begin ${what} with a small letter, ${times(place)}`
              : `you begin ${what} with a capital, ${times({ count: place.of - place.count, of: place.of })}`,
          },
        ]
      }),
  }
}

/** What the person's rate in all is worth at one kind of place, in observations. */
const placeWeight = 4

const lowers = ['common:lower', 'rare:lower']
const titles = ['common:title', 'rare:title']

/** After dots a small letter may well go on with the sentence. */
export function followsDots({ text }: Analysis, { start }: Word): boolean {
  return /(?:\.\.|…)\s*$/.test(text.slice(Math.max(0, start - 8), start))
}

/** Whether the same word has a capital in mid-sentence, as a name has; with "'s" or without. */
export function isNamed(draft: Analysis, word: Word): boolean {
  const named = namesInside(draft).get(stemOf(word)) ?? 0
  return named > (sentenceStarts(draft).has(word.start) ? 0 : 1)
}

/** How often words stand elsewhere than at a sentence's beginning, as they are written. */
const namesInside = onceForEach((draft) => {
  const starts = sentenceStarts(draft)
  const times = new Map<string, number>()
  for (const word of draft.words) {
    if (!starts.has(word.start)) times.set(stemOf(word), (times.get(stemOf(word)) ?? 0) + 1)
  }
  return times
})

function stemOf({ text }: Word): string {
  return text.replace(/['’]s$/u, '')
}

/** Whether the next word has a capital too, as in "Lady Gaga". */
export function beginsName({ words, text }: Analysis, word: Word): boolean {
  const next = words[indexOfWord({ words }, word) + 1]
  if (next === undefined || next.lower === 'i' || text.slice(word.end, next.start) !== ' ') return false
  const casing = casingOf(next.text)
  return casing === 'mixed' || casing === 'title'
}

/** English "I" and its contractions, which have a trait of their own; where the language is unknown they may be that. */
export function isI({ language, englishWords }: Analysis, word: Word): boolean {
  return (
    /^i(?:'(?:m|ve|ll|d))?$|^(?:im|ive)$/.test(word.lower) &&
    (language === undefined || isEnglishWord({ englishWords }, word))
  )
}

/** Share of German posts with a capital inside from which on their author does write nouns so. */
const fewestNouns = 0.2

/** Whether a German post of some words has a capital that it owes to no sentence's beginning. */
function nounsOf(post: Analysis): string[] {
  if (post.language !== 'de' || post.words.length < 4) return []
  const starts = sentenceStarts(post)
  return [post.words.some(({ text, start }) => casingOf(text) === 'title' && !starts.has(start)) ? 'nouns' : 'no nouns']
}

function outcomesOf({ language }: Analysis, words: readonly Word[]): string[] {
  return words.flatMap((word) => {
    const casing = casingOf(word.text)
    return casing === 'lower' || casing === 'title'
      ? [`${isNoName(word.lower, language) ? 'common' : 'rare'}:${casing}`]
      : []
  })
}

function outcomesApart(
  post: Analysis,
  words: readonly Word[],
  { name, has }: { name: string; has(text: Analysis, word: Word): boolean },
): string[] {
  return outcomesOf(
    post,
    words.filter((word) => has(post, word)),
  ).map((outcome) => `${name}:${outcome.endsWith('lower') ? 'lower' : 'title'}`)
}

/** Where one kind of place was never seen, what holds in all holds in both. */
function placesOf(tally: Tally, all: Claim, name: string): StartClaim['places'] {
  const apart = rateOf(tally, `${name}:lower`, `${name}:title`)
  const { count, of } = smallLetters(tally)
  const others = { count: count - apart.count, of: of - apart.of }
  const place = (rate: Rate, isOf: StartPlace['isOf']): StartPlace => ({
    ...rate,
    isOf,
    shift: logit(shrunk(rate, { rate: all.rate, weight: placeWeight })) - logit(all.rate),
  })
  if (apart.of === 0 || others.of === 0) {
    const isOf = apart.of > 0 ? 'apart' : 'others'
    const seen: StartPlace = { count: all.count, of: all.of, shift: 0, isOf }
    return { apart: seen, others: seen }
  }
  return { apart: place(apart, 'apart'), others: place(others, 'others') }
}

function withKin(tally: Tally): Tally {
  const outcomes = ['common:lower', 'common:title', 'rare:lower', 'rare:title']
  return Object.fromEntries(outcomes.map((outcome) => [outcome, seen(tally, outcome) + seen(tally, `kin ${outcome}`)]))
}

function smallLetters(tally: Tally) {
  const common = rateOf(tally, 'common:lower', 'common:title')
  const rare = rateOf(tally, 'rare:lower', 'rare:title')
  return { count: common.count + rare.count, of: common.of + rare.of }
}
