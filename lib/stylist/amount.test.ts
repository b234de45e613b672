import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { neutralise } from '../restoration/neutralise.ts'
import { restyle } from './stylist.ts'

/** One of three, which are enough to tell. */
const corpus = readCorpus().filter((_, index) => index % 3 === 0)
const profileFrom = (texts: readonly string[]) =>
  profileOf(
    buildCounts(
      texts.map((text, index) => ({ id: String(index), site: 'example', author: 'sam', text, visibility: 'public' })),
    ),
  )

/** How many edits careful drafts get from people of whom so many posts are known. */
function editsWith(posts: number, strength: number): number {
  return corpus.reduce((sum, person) => {
    const profile = profileFrom(person.posts.slice(0, posts))
    return sum + person.pairs.reduce((own, { draft }) => own + restyle(draft, profile, strength).edits.length, 0)
  }, 0)
}

describe('a person with three posts gets a modest, honest rewrite', () => {
  test.each([0, 0.5, 1])('of fewer edits than with ten posts, and these than with thirty: strength %d', (strength) => {
    const [three, ten, thirty] = [3, 10, 30].map((posts) => editsWith(posts, strength))
    expect(three!).toBeLessThan(0.9 * ten!)
    expect(ten!).toBeLessThan(thirty!)
  })

  test('of hardly any where the touch is light', () => {
    expect(editsWith(3, 0)).toBeLessThan(editsWith(30, 0) / 3)
    const draft = 'I am late, and I do not care.'
    expect(restyle(draft, profileFrom(['lol ok u', 'im here', 'wat']), 0).text).toBe(draft)
  })

  test.each([
    [
      ['omg im so tired lol 😭', 'cant wait 4 friday!!! 😂', 'u guys r the best 💕'],
      'We go to London tomorrow. It’s far.',
    ],
    [['hey u'], 'We go to London tomorrow. Are you coming?'],
    [['The bus was late.', 'We made soup.', 'I love this song.'], 'We won! 🎉 It was GREAT. **Thanks**!'],
  ])('that leaves names, marks, emoji and apostrophes alone: %s', (posts, draft) => {
    expect(restyle(draft, profileFrom(posts), 0.5).text).toBe(draft)
  })

  test('of reasons that count something', () => {
    for (const { posts, pairs } of corpus) {
      for (const size of [1, 3, 30]) {
        const profile = profileFrom(posts.slice(0, size))
        const reasons = pairs.flatMap(({ draft }) => restyle(draft, profile, 1).edits.flatMap((edit) => edit.reasons))
        expect(reasons.filter(({ evidence }) => evidence.includes('of 0 '))).toEqual([])
      }
    }
  })

  test('of reasons that count no more than there is', () => {
    for (const { posts, pairs } of corpus) {
      const profile = profileFrom(posts.slice(0, 3))
      const reasons = pairs.flatMap(({ draft }) => restyle(draft, profile, 1).edits.flatMap((edit) => edit.reasons))
      for (const { evidence } of reasons) {
        for (const [, count, of] of evidence.matchAll(/(\d+) of (\d+) posts/g)) {
          expect(Number(count)).toBeLessThanOrEqual(Number(of))
          expect(Number(of)).toBeLessThanOrEqual(3)
        }
      }
    }
  })
})

test('each step of strength does more than the one before, the first a good deal less than all', () => {
  const [none, quarter, half, most, all] = [0, 0.25, 0.5, 0.75, 1].map((strength) => editsWith(30, strength))
  expect(none!).toBeLessThan(0.6 * half!)
  expect(quarter!).toBeLessThan(0.95 * half!)
  expect(half!).toBeLessThan(most!)
  expect(most!).toBeLessThan(all!)
})

test('a light touch leaves words, lines and symbols', () => {
  const posts = Array.from({ length: 60 }, (_, index) => `the pond froze over last night ${index % 9 ? '😭' : ''}`)
  const draft = 'The pond froze over. We went to look at it.'
  expect(restyle(draft, profileFrom(posts), 0.5).text).toContain('😭')
  expect(restyle(draft, profileFrom(posts), 0).text).not.toContain('😭')
})

describe('a person with 10,000 posts gets a sure one', () => {
  const texts = [
    'i cant believe u did that!! im so happy 😭',
    'dont know why u r so tired bc i slept fine',
    'i wanna go but im late and i dont care',
    'thats what i said to u yesterday!!',
  ]
  const profile = profileFrom(Array.from({ length: 10_000 }, (_, index) => texts[index % texts.length]!))

  test.each([
    ['Do you think that you are right?', 'do u think that u r right?'],
    ['I cannot go because I do not know you!', 'i cant go bc i dont know u!!'],
  ])('even where the touch is light: %s', (draft, rewrite) => {
    for (const strength of [0, 0.25]) expect(restyle(draft, profile, strength).text).toBe(rewrite)
  })

  test('with counts to match', () => {
    const { edits } = restyle('I saw you.', profile, 0)
    expect(edits.flatMap(({ reasons }) => reasons)).toContainEqual({
      trait: 'short-words',
      evidence: 'you write u for you, 7500 of 7500 times',
    })
  })
})

describe('a person who writes plainly gets their draft back nearly unchanged', () => {
  const plain = corpus.map(({ posts, pairs }) => ({
    profile: profileFrom(posts.map(neutralise)),
    drafts: pairs.map(({ post }) => neutralise(post)).filter((draft) => draft !== ''),
  }))

  test.each([0, 0.5, 1])('strength %d', (strength) => {
    const rewrites = plain.flatMap(({ profile, drafts }) =>
      drafts.map((draft) => ({ draft, edits: restyle(draft, profile, strength).edits })),
    )
    expect(rewrites.filter(({ edits }) => edits.length === 0).length).toBeGreaterThan(0.85 * rewrites.length)
    const touched = rewrites
      .flatMap(({ edits }) => edits)
      .reduce((sum, { start, end, replacement }) => sum + Math.max(end - start, replacement.length), 0)
    expect(touched).toBeLessThan(0.02 * rewrites.reduce((sum, { draft }) => sum + draft.length, 0))
  })
})
