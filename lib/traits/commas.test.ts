import { describe, expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { population } from '../profile/population/table.ts'
import { analyze } from '../text/analysis.ts'
import { clauseCommas } from './clause-commas.ts'
import { commas } from './commas.ts'
import { listCommas } from './list-commas.ts'
import { openingCommas } from './opening-commas.ts'

const long = 'We went to the sea and then we went home again'
const free = talliedFrom(commas, [long])

test('posts of some length are counted, numbers are no commas', () => {
  expect(free).toEqual({ free: 30 })
  expect(talliedFrom(commas, [`${long}, at 1,000`, `${long} with 1,000`, 'Short, this'])).toEqual({
    with: 30,
    free: 30,
  })
})

test.each([
  ['I stayed at home, because it rained, too.', 'I stayed at home because it rained too.'],
  ['I did not go, because it rained.', 'I did not go, because it rained.'],
  ['When I got home, the dog was asleep.', 'When I got home the dog was asleep.'],
  ['Before eating, the kids wash.', 'Before eating, the kids wash.'],
  ['Before eating, we wash.', 'Before eating we wash.'],
  ['It was late. In the end, we walked.', 'It was late. In the end we walked.'],
  ['In the shop, mum, the bread is cheap.', 'In the shop, mum, the bread is cheap.'],
  ['Come here, Sam, and bring tea, milk, bread.', 'Come here, Sam, and bring tea, milk, bread.'],
  ['Ich bleibe zu Hause, weil es regnet, if I may.', 'Ich bleibe zu Hause, weil es regnet, if I may.'],
  ['See "if so, when I go", it says', 'See "if so, when I go", it says'],
])('what no reader misses goes: %s', (draft, expected) => {
  expect(rewriteBy(commas, free, draft, 'free')).toBe(expected)
})

describe('after opening words', () => {
  const withComma = talliedFrom(openingCommas, ['Yes, I saw it. Well, it is late.'])
  const without = talliedFrom(openingCommas, ['yes I saw it\nwell it is late'])

  test.each([
    ['@sam Yes I do. So I went. sorry the bus was late', '@sam Yes, I do. So I went. sorry the bus was late'],
    ['Sadly it rained. oh my god. hi there you', 'Sadly, it rained. oh my god. hi there you'],
    ['No one saw it. Well done to you', 'No one saw it. Well done to you'],
    ['I said yes I do', 'I said yes I do'],
    ['Perhaps I do. Haha they ran to the sea', 'Perhaps I do. Haha they ran to the sea'],
  ])('put in: %s', (draft, expected) => {
    expect(rewriteBy(openingCommas, withComma, draft, 'comma')).toBe(expected)
  })

  test.each([
    ['Yes, I do. Today, the shop is shut. So, that is it.', 'Yes I do. Today the shop is shut. So, that is it.'],
    ['Hmm, I saw it. Wow, how it rained! Hahaha, they ran.', 'Hmm I saw it. Wow how it rained! Hahaha they ran.'],
    ['Yes, Sam, I do. By the way, it is late.', 'Yes, Sam, I do. By the way it is late.'],
  ])('left out: %s', (draft, expected) => {
    expect(rewriteBy(openingCommas, without, draft, 'none')).toBe(expected)
  })

  test('where few are seen it goes by the commas in all posts', () => {
    const few = { comma: 1, none: 1 }
    const rateOf = (tally: Record<string, number>) => openingCommas.claim(tally, {})!.rate
    expect(rateOf({ ...few, 'post free': 40 })).toBeLessThan(0.3)
    expect(rateOf({ ...few, 'post with': 40 })).toBeGreaterThan(0.7)
    expect(rateOf({ comma: 60, none: 0, 'post free': 40 })).toBeGreaterThan(0.9)
  })
})

test('where none was seen who uses few leaves them out, who uses as many as others lets them stand', () => {
  const draft = 'It was late, but I went.'
  const claimOf = (tally: Record<string, number>) => clauseCommas.claim(tally, population)!
  const few = clauseCommas.propose(analyze(draft), claimOf({ 'post free': 20, 'post with': 1 }))
  expect(few).toMatchObject([{ kind: 'none', evidence: 'you do without commas in a longer post, 20 of 21 posts' }])
  expect(few[0]!.rate).toBeGreaterThan(few[0]!.usual)
  expect(clauseCommas.propose(analyze(draft), claimOf({ 'post free': 10, 'post with': 11 }))).toEqual([])
  const many = openingCommas.claim({ 'post with': 80 }, {})!
  expect(openingCommas.propose(analyze('Yes I do think that this is what we want'), many)).toMatchObject([
    { kind: 'comma', evidence: 'you use a comma in a longer post, 80 of 80 posts' },
  ])
  expect(clauseCommas.claim({}, population)).toBeUndefined()
})

describe('before a clause', () => {
  const withComma = talliedFrom(clauseCommas, ['I went, but it was shut, so I left'])
  const without = talliedFrom(clauseCommas, ['I went but it was shut so I left'])

  test.each([
    ['It was late but I went and I saw it', 'It was late, but I went and I saw it'],
    ['The last bus was gone so we walked', 'The last bus was gone, so we walked'],
    ['I really do think so it is fine', 'I really do think so it is fine'],
  ])('put in: %s', (draft, expected) => {
    expect(rewriteBy(clauseCommas, withComma, draft, 'comma')).toBe(expected)
  })

  test('left out', () => {
    expect(rewriteBy(clauseCommas, without, 'It was late, but I went, and Sam, so I left', 'none')).toBe(
      'It was late but I went, and Sam so I left',
    )
    const needed = 'I took the bus, which was late, but I made it.'
    expect(rewriteBy(clauseCommas, without, needed, 'none')).toBe(needed)
    expect(rewriteBy(clauseCommas, without, 'Ugh, and I was so near to it.', 'none')).toBe(
      'Ugh, and I was so near to it.',
    )
  })
})

describe('in lists', () => {
  const withComma = talliedFrom(listCommas, ['I want tea, milk, and sugar'])
  const without = talliedFrom(listCommas, ['I want tea, milk and sugar'])

  test.each([
    ['I want tea, milk, bread and sugar', 'I want tea, milk, bread, and sugar'],
    ['Good morning, mum and dad', 'Good morning, mum and dad'],
    ['I came, I saw, I won and I left', 'I came, I saw, I won and I left'],
    ['We saw it, bought it, Sam and left', 'We saw it, bought it, Sam and left'],
  ])('put in where four things are listed: %s', (draft, expected) => {
    expect(rewriteBy(listCommas, withComma, draft, 'comma')).toBe(expected)
  })

  test('left out', () => {
    expect(rewriteBy(listCommas, without, 'I want tea, milk, and sugar, and I am late', 'none')).toBe(
      'I want tea, milk and sugar, and I am late',
    )
    expect(rewriteBy(listCommas, without, 'My brother, a doctor, and his wife came', 'none')).toBe(
      'My brother, a doctor, and his wife came',
    )
  })
})

test.each([
  ['The tickets were cheap, and then we went home.', 'The tickets were cheap and then we went home.'],
  ['He left, without a word, and she stayed.', 'He left, without a word, and she stayed.'],
])('the comma before a clause: %s', (draft, expected) => {
  const none = talliedFrom(clauseCommas, ['We went to the sea and then we went home again'])
  expect(rewriteBy(clauseCommas, none, draft, 'none')).toBe(expected)
})
