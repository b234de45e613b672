import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import type { Post } from '../posts/post.ts'
import { allSums, buildCounts, profileOf } from './build.ts'
import { claimsFor } from './claims-for.ts'

const german = [
  'hab heute schon wieder den bus verpasst',
  'wer hat eigentlich meinen schlüssel gesehen',
  'das wetter ist heute wirklich furchtbar',
  'ich glaube wir fahren morgen doch nicht weg',
]
const english = [
  'I do not think that it is a good idea.',
  'We are going to the sea because you wanted to.',
  'That is what I am told, and you are right.',
]
const some = (texts: readonly string[], number: number) =>
  Array.from({ length: number }, (_, index) => texts[index % texts.length]!)
const countsFrom = (texts: readonly string[]) =>
  buildCounts(
    texts.map((text, index): Post => ({
      id: String(index),
      site: 'example',
      author: 'sam',
      text,
      visibility: 'public',
    })),
  )
const profileFrom = (texts: readonly string[]) => profileOf(countsFrom(texts))
const claim = (claims: ReturnType<typeof claimsFor>, trait: string) => claims.find((one) => one.trait === trait)

describe('a person who writes two languages', () => {
  const profile = profileFrom([...some(german, 30), ...some(english, 40)])

  test('has habits in each of them', () => {
    expect(profile.writtenIn).toBe('You write in English (40 of 70 posts) and German (30).')
    expect(profile.mainLanguage).toBe('en')
    const starts = (language: string | undefined) => claim(claimsFor(profile, language), 'first-letter')
    expect(starts('de')).toMatchObject({ of: 30 })
    expect(starts('de')!.said).not.toEqual(starts('en')!.said)
    expect(profile.claims.find(({ trait }) => trait === 'end-mark')).toMatchObject({ of: 70 })
  })

  test('has in a language of theirs nothing that is known of words in another', () => {
    expect(claim(claimsFor(profile, 'en'), 'contractions')).toBeDefined()
    expect(claim(claimsFor(profile, 'de'), 'contractions')).toBeUndefined()
  })

  test('has in any other language the habits that need no words', () => {
    const claims = claimsFor(profile, 'tr')
    expect(claim(claims, 'end-mark')).toMatchObject({ of: 70 })
    expect(claim(claims, 'contractions')).toBeUndefined()
    expect(claim(claims, 'small-i')).toBeUndefined()
  })

  test('has all habits where the language of a draft cannot be told', () => {
    expect(claimsFor(profile, undefined)).toEqual([...profile.claims, ...profile.faint])
  })
})

test('a language with few posts leans on the whole', () => {
  const profile = profileFrom([...some(german, 8), ...some(english, 60)])
  expect(profile.languages).toEqual({ en: { posts: 60 }, de: { posts: 8 } })
  expect(claimsFor(profile, 'de')).toEqual([...profile.claims, ...profile.faint])
})

describe('posts too short to tell their language', () => {
  test('are taken for English of people who mostly write it', () => {
    const profile = profileFrom([...some(english, 20), ...some(['lol same'], 4)])
    expect(profile.languages).toEqual({ en: { posts: 24 } })
  })

  test('are none of it for others, whatever comes first', () => {
    const texts = [...some(['Moin', 'Uff'], 6), ...some(german, 20)]
    const profile = profileFrom(texts)
    expect(profile).toEqual({ ...profileFrom(texts.toReversed()), claims: expect.anything() as unknown })
    expect(profile.languages).toEqual({ de: { posts: 26 } })
    expect(profile.writtenIn).toBe('You write in German.')
  })
})

describe.each([
  ['brotkrume', 'de'],
  ['elifkordon', 'tr'],
  ['inestejado', 'es'],
  ['karakusaneko', 'ja'],
  ['lisongrain', 'fr'],
  ['neidehorta', 'pt'],
  ['zucchina_teresa', 'it'],
])('%s writes in another language than English', (name, language) => {
  const counts = countsFrom(readCorpus().find((person) => person.name === name)!.posts)

  test('nothing that lists of English words show is claimed', () => {
    const { claims, faint } = profileOf(counts)
    const inEnglish = ['small-i', 'contractions', 'dropped-apostrophes', 'dropped-g', 'ampersand', 'word-choice']
    expect([...claims, ...faint].filter(({ trait, of }) => inEnglish.includes(trait) && of > 0)).toEqual([])
  })

  test('short words are those of that language', () => {
    const words = Object.keys(allSums(counts).seen['short-words'] ?? {}).filter((outcome) => outcome.includes(':'))
    expect(words.filter((outcome) => !outcome.includes(`:${language}/`))).toEqual([])
  })
})
