import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../lib/text/entities.ts'
import { readCorpus } from './corpus.ts'

const corpus = readCorpus()
const textsOf = ({ posts, pairs }: (typeof corpus)[number]) => [...posts, ...pairs.map(({ post }) => post)]

it('has at least sixty people, each in a file of their name', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60)
  const files = readdirSync(new URL('people/', import.meta.url)).toSorted()
  expect(files).toEqual(corpus.map(({ name }) => `${name}.json`).toSorted())
})

it('says nothing twice but what anybody says', () => {
  for (const person of corpus) expect(textsOf(person)).toHaveLength(new Set(textsOf(person)).size)
  const texts = corpus.flatMap(textsOf).filter((text) => text.length > 10)
  expect(texts).toHaveLength(new Set(texts).size)
})

it('has no phrase of five words in the texts of more than three people', () => {
  const people = new Map<string, Set<string>>()
  for (const person of corpus) {
    for (const text of textsOf(person)) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
      for (let at = 0; at + 5 <= words.length; at++) {
        const phrase = words.slice(at, at + 5).join(' ')
        people.set(phrase, (people.get(phrase) ?? new Set()).add(person.name))
      }
    }
  }
  expect([...people].filter(([, names]) => names.size > 3).map(([phrase]) => phrase)).toEqual([])
})

describe.each(corpus.map((person) => [person.name, person] as const))('%s', (_name, person) => {
  it('keeps the links, mentions and hashtags of every draft', () => {
    for (const { draft, post } of person.pairs) {
      const kept = (text: string) =>
        findEntities(text)
          .filter(({ kind }) => ['link', 'mention', 'hashtag', 'email', 'cashtag'].includes(kind))
          .map(({ text }) => text.toLowerCase())
      expect(kept(post)).toEqual(expect.arrayContaining(kept(draft)))
    }
  })

  it('writes short and long, and is told apart from a careful writer', () => {
    const lengths = person.posts.map((post) => [...post].length).toSorted((one, other) => one - other)
    expect(lengths.at(-1)! / lengths[0]!).toBeGreaterThan(3)
    expect(person.pairs.filter(({ draft, post }) => draft !== post).length).toBeGreaterThanOrEqual(8)
  })
})

describe('habits differ from one person to the next as they do among real people', () => {
  const share = (person: (typeof corpus)[number], holds: (text: string) => boolean) =>
    person.posts.filter(holds).length / person.posts.length

  // Shares of people. Public sets of tweets of 2010 and of 2020, of text messages and of forum comments lie far apart: of
  // their people 3 to 29 in 100 mostly begin small, 2 to 66 end with a full stop, 11 to 70 with nothing, 0 to 14 use
  // emoji, 0 to 76 break lines, 10 to 56 shout, 15 to 49 trail off. The corpus lies among them, with a few more who
  // write as is usual in chats; and one person in twenty has each habit at least, so that it is learned from somebody.
  it.each([
    ['begin small', /^[^\p{L}]*\p{Ll}/u, 0.1, 0.4],
    ['end with a full stop', /[^.]\.\s*$/, 0.1, 0.66],
    ['end with nothing', /[\p{L}\p{N}]\s*$/u, 0.11, 0.7],
    ['use emoji in at least a third of their posts', /\p{Emoji_Presentation}/u, 0.05, 0.2, 1 / 3],
    ['break lines in at least a tenth', /\n/, 0.05, 0.76, 0.1],
    ['shout a word in at least a tenth', /\b[A-Z]{4,}\b/, 0.05, 0.56, 0.1],
    ['trail off in at least a fifth', /\.\.|…/, 0.1, 0.49, 0.2],
  ])('some %s, others do not', (_habit, pattern, fewest, most, rate = 0.5) => {
    const people = corpus.filter((person) => share(person, (text) => pattern.test(text)) >= rate)
    expect(people.length / corpus.length).toBeGreaterThanOrEqual(fewest)
    expect(people.length / corpus.length).toBeLessThanOrEqual(most)
  })
})
