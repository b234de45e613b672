import { describe, expect, test } from 'vitest'
import { lexicon, lexiconByPhrase } from './lexicon.ts'

const entries = lexicon()

const neighbours = { before: undefined, after: undefined, earlier: undefined, later: undefined }
const numbers = new Set('two three four five six seven eight nine ten hundred thousand million dozen'.split(' '))
const negative =
  /\b(?:not|no|never|nor|none|nothing|nobody|neither|unable|cannot|dunno|idk|nope|nah|nevermind|nvm|seldom|rarely|hardly|uncertain|unsure|unaware|impossible|insufficient|disbelief|hard to believe)\b|n't\b/
/** Phrases that say no by their letters only. */
const idioms =
  /\b(?:can(?:'t|not) wait|no (?:matter|problem|worries|prob|offence|doubt|denying|secret|choice but)|not (?:only|least)|(?:say|says|said|saying) no to|(?:can't|cannot|couldn't) help but|(?:do not|don't) hesitate)\b/
const negates = (phrase: string) => negative.test(phrase.replace(idioms, ''))

describe('every entry', () => {
  test.each([['from'], ['to']] as const)('has a well-formed %s', (side) => {
    const wrong = entries
      .map((entry) => entry[side])
      .filter((phrase) => phrase !== '' && !/^[a-z]+(?:['-][a-z]+)*(?: (?:[a-z]+(?:['-][a-z]+)*))*$/.test(phrase))
    expect(wrong).toEqual([])
  })

  test('changes something and never begins with nothing', () => {
    expect(entries.filter(({ from, to }) => from === '' || from === to)).toEqual([])
  })

  test('has contexts that can be read', () => {
    const run = { entry: undefined, words: [], start: 0, end: 0, ...neighbours }
    for (const entry of entries) expect(typeof entry.fits(run, '')).toBe('boolean')
  })

  test('neither negates nor takes a negation away', () => {
    const wrong = entries.filter(({ from, to }) => to !== '' && negates(from) !== negates(to))
    expect(wrong.map(({ from, to }) => `${from} > ${to}`)).toEqual([])
  })

  test('leaves number words as they are', () => {
    const numbersIn = (phrase: string) => phrase.split(' ').filter((word) => numbers.has(word))
    const wrong = entries.filter(({ from, to }) => numbersIn(from).join() !== numbersIn(to).join())
    expect(wrong.map(({ from, to }) => `${from} > ${to}`)).toEqual([])
  })

  test('drops nothing that says no', () => {
    expect(entries.filter(({ from, to }) => to === '' && negates(from))).toEqual([])
  })
})

test('every entry is found by its phrase', () => {
  const found = [...lexiconByPhrase().values()]
    .flatMap(({ alone, longer }) => [alone, ...longer.values()].flat())
    .flatMap(({ entry }) => entry)
  expect(new Set(found)).toEqual(new Set(entries))
})

test('is broad', () => {
  expect(entries.length).toBeGreaterThan(4000)
  expect(new Set(entries.map(({ from }) => from)).size).toBeGreaterThan(2500)
})
