import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPosts, anyText, habitualPosts } from '../../test/arbitraries/posts.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { findEntities } from '../text/entities.ts'
import { applyEdits } from '../text/edits.ts'
import { restyle } from './stylist.ts'

const somePosts = fc.oneof(anyPosts, habitualPosts)
const profileFrom = (texts: string[]) =>
  profileOf(
    buildCounts(
      texts.map((text, index) => ({ id: String(index), site: 'example', author: 'sam', text, visibility: 'public' })),
    ),
  )
const repeat = (texts: string[]) => Array.from({ length: 40 }, (_, index) => texts[index % texts.length]!)

describe('what always holds', () => {
  test('any posts, any draft: entities are kept, and a rewrite of the rewrite changes nothing', () => {
    fc.assert(
      fc.property(somePosts, anyText, fc.double({ min: 0, max: 1, noNaN: true }), (posts, draft, strength) => {
        const profile = profileOf(buildCounts(posts))
        const { text, edits } = restyle(draft, profile, strength)
        const entities = (of: string) => findEntities(of).map((entity) => entity.text)
        expect(entities(text)).toEqual(entities(draft))
        expect(applyEdits(draft, edits)).toBe(text)
        expect(restyle(text, profile, strength).text).toBe(text)
        expect(restyle(draft, profile, strength)).toMatchObject({ text, edits })
      }),
      { numRuns: 1500 },
    )
  })

  test('the order of the posts does not matter', () => {
    fc.assert(
      fc.property(
        somePosts.chain((posts) =>
          fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
        ),
        ([posts, shuffled]) => {
          expect(profileOf(buildCounts(shuffled))).toEqual(profileOf(buildCounts(posts)))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a draft without words stays as it is', () => {
    fc.assert(
      fc.property(somePosts, fc.constantFrom('', ' ', '\n', '  \n '), (posts, draft) => {
        expect(restyle(draft, profileOf(buildCounts(posts)), 1)).toEqual({ text: draft, edits: [], settled: true })
      }),
    )
  })
})

test('a word that is spelled with a digit is a word', () => {
  const profile = profileFrom(
    repeat(['We came home before tonight.', 'It was great to see you before that.', 'It is late.']),
  )
  expect(restyle('It was gr8 to see you b4 that.', profile, 0.5).text).toBe('It was great to see you before that.')
})

describe('a person who writes small and short', () => {
  const profile = profileFrom(
    repeat([
      'i cant believe u did that!! im so happy 😭',
      'dont know why u r so tired bc i slept fine',
      'omg u have to see this\nits gonna be good',
      'i wanna go but im late and i dont care',
      'thats what i said to u yesterday!!',
    ]),
  )

  test.each([
    ['I am late, and I do not care.', 'im late and i dont care'],
    ['You are going to love it because it is great!', 'u r gonna love it bc its great!!'],
    [
      'Do not tell them "I am here" at 10:30, see https://a.example/I-am.',
      'dont tell them "I am here" at 10:30, see https://a.example/I-am.',
    ],
  ])('%s', (draft, rewrite) => {
    expect(restyle(draft, profile, 0.5).text).toBe(rewrite)
  })

  test('every edit names the trait that made it, with its counts', () => {
    const { edits } = restyle('You are late.', profile, 0.5)
    expect(edits.flatMap(({ reasons }) => reasons)).toContainEqual({
      trait: 'short-words',
      evidence: 'you write u for you, 32 of 32 times',
    })
  })

  test('a trait that was switched off makes no edit', () => {
    expect(restyle('You saw it', profile, 0.5).text).toBe('u saw it')
    expect(restyle('You saw it', profile, 0.5, ['short-words', 'first-letter']).text).toBe('You saw it')
  })
})

describe('a person who writes with care', () => {
  const profile = profileFrom(
    repeat([
      'I do not think that it is a good idea, but I cannot say why.',
      'We are going to the sea because you wanted to. It will be cold!',
      'That is what I am told. You are probably right about tomorrow.',
      'I am going to plant the beans today & the peas tomorrow.',
    ]),
  )

  test('writes out what was shortened, and keeps the rest', () => {
    expect(restyle("i'm gonna be late bc u don't call!!", profile, 0.5).text).toBe(
      'I am going to be late because you do not call!',
    )
  })

  test('leaves a careful draft alone', () => {
    const draft = 'I am sure that you are right. We do not have much time.'
    expect(restyle(draft, profile, 0.5).text).toBe(draft)
  })
})

describe('how much it takes', () => {
  test('a light touch keeps to the surest habits, a full one follows what is done more often than not', () => {
    const texts = ['i am here 😭', 'i am here', 'i am late 😭', 'so late again', 'i am glad 😭']
    const profile = profileFrom(repeat(texts))
    const rewrites = [0, 0.5, 1].map((strength) => restyle('I am glad.', profile, strength).text)
    expect(rewrites).toEqual(['i am glad', 'i am glad 😭', 'i am glad 😭'])
  })
})

describe('what no habit may touch', () => {
  const small = profileFrom(
    repeat([
      'i think u r late but im fine rn',
      'we dont know why u went',
      'omg its so good\nyou have to see it',
      'im here and u r not there',
    ]),
  )
  const careful = profileFrom(
    repeat([
      'I am here, and you are late. We do not know why they are not here.',
      'You have to see it because it is good.',
    ]),
  )

  test.each([
    ['I live in the U.S. and like R&B.', 'I live in the U.S. and like R&B.'],
    ['J. R. R. Tolkien and the R language', 'J. R. R. Tolkien and the R language'],
    ['I work in IT at WHO until 10:30 AM.', 'I work in IT at WHO until 10:30 AM.'],
    ["'u r late', he said", "'u r late', he said"],
    ['> u r late', '> u r late'],
    ['I ❤️ NY and you know it', 'I ❤️ NY and you know it'],
  ])('in writing out: %s', (draft, rewrite) => {
    expect(restyle(draft, careful, 0.5, ['end-mark']).text).toBe(rewrite)
  })

  test.each([
    ['1. First\n2. Second', '1. first\n2. second'],
    ['One here.\n\nTwo there.', 'one here.\ntwo there'],
    ['Und ich bin im büro. You are here.', 'und ich bin im büro.\nu r here'],
  ])('in shortening: %j', (draft, rewrite) => {
    expect(restyle(draft, small, 0.5, ['sentence-joints']).text).toBe(rewrite)
  })
})

describe('a draft that stands in quotation marks as a whole', () => {
  const posts = ['omg i am so tired', 'i cant find my keys', 'who took my ferry ticket', 'i saw the sea today']
  const draft = '"I saw the ferry today."'

  test('is rewritten without them for whoever posts none so', () => {
    expect(restyle(draft, profileFrom(repeat(posts)), 0.5).text).toBe('i saw the ferry today')
  })

  test('is left to whoever quotes so', () => {
    expect(restyle(draft, profileFrom(repeat([...posts, '"and I will always love you"'])), 0.5).text).toBe(draft)
  })
})
