import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/arbitraries/posts.ts'
import { holdOut, holdOutSizes, type OwnPost } from './hold-out.ts'
import { neutralise } from './neutralise.ts'

/** Posts with different words, the first one the newest if they are dated. */
function posts(count: number, dated = false): OwnPost[] {
  return Array.from({ length: count }, (_, index) => ({
    text: `told them ${'so '.repeat(index)}again!`,
    ...(dated && { createdAt: 1_700_000_000_000 - index }),
  }))
}

const anyPosts = fc.array(
  fc.record(
    { text: anyText, createdAt: fc.integer({ min: 0, max: 50 }), repost: fc.boolean() },
    { requiredKeys: ['text'], noNullPrototype: true },
  ),
  { maxLength: 60 },
)

describe('holdOut', () => {
  test('holds nothing out of fewer than 20 posts', () => {
    expect(holdOut(posts(19), { seed: 1 })).toBeUndefined()
    expect(holdOut(posts(20), { seed: 1 })).toBeDefined()
  })

  test.each([
    [20, 4],
    [24, 4],
    [25, 5],
    [100, 20],
    [400, 20],
  ])('of %i posts %i are held out', (count, heldOut) => {
    const held = holdOut(posts(count), { seed: 1 })
    expect(held?.heldOut).toHaveLength(heldOut)
    expect(held?.history).toHaveLength(count - heldOut)
  })

  test('keeps 500 of the others, the newest where there are dates', () => {
    const held = holdOut(posts(700, true), { seed: 1 })!
    expect(held.history).toHaveLength(500)
    expect(held.history).toEqual(posts(700, true).slice(20, 520).toReversed())
    expect(holdOut(posts(700), { seed: 1 })?.history).toHaveLength(500)
  })

  test('takes the newest where all have dates, and gives them oldest first', () => {
    const dated = posts(25, true)
    expect(holdOut(dated, { seed: 1 })?.heldOut.map(({ post }) => post)).toEqual(dated.slice(0, 5).toReversed())
    expect(holdOut(dated, { seed: 2 })).toEqual(holdOut(dated, { seed: 1 }))
  })

  test('takes the same where dated posts come in another order, with copies and equal dates', () => {
    const some = [
      ...posts(30, true),
      { text: 'told them again!', createdAt: 1_600_000_000_000 },
      { text: 'a tie', createdAt: 1_650_000_000_000 },
      { text: 'another tie', createdAt: 1_650_000_000_000 },
      { text: 'not mine', repost: true },
    ]
    expect(holdOut(some.toReversed(), { seed: 1 })).toEqual(holdOut(some, { seed: 1 }))
    expect(holdOut(some, { seed: 1 })!.history[0]).toEqual({ text: 'told them again!', createdAt: 1_600_000_000_000 })
  })

  test('draws by seed and person where one has no date', () => {
    const some = [...posts(25, true), { text: 'when was this' }]
    const drawn = (seed: number, person = '') =>
      holdOut(some, { seed, person })!.heldOut.map(({ post }) => some.indexOf(post))
    expect(drawn(1)).toEqual(drawn(1))
    expect(new Set([drawn(1), drawn(2), drawn(1, 'mira')].map(String)).size).toBe(3)
    expect(drawn(1)).toEqual(drawn(1).toSorted((one, other) => one - other))
  })

  test('leaves out reposts, posts without words and copies', () => {
    const others = [
      { text: 'not mine', repost: true },
      { text: 'RT @noor: nor this' },
      { text: '😂😂 https://a.example/x 12:30'.replace('https://a.example/x', '') },
      { text: ' told them again! ' },
    ]
    expect(holdOut([...posts(19), ...others], { seed: 1 })).toBeUndefined()
    const held = holdOut([...posts(20), ...others], { seed: 1 })!
    expect(held.heldOut.length + held.history.length).toBe(20)
  })

  test('holds out no post whose draft would be empty or too long; they stay to learn from', () => {
    const laughing = [{ text: 'lol', createdAt: 1_800_000_000_000 }]
    const long = [{ text: `so ${'very '.repeat(120)}long`, createdAt: 1_800_000_000_001 }]
    const held = holdOut([...posts(30, true), ...laughing, ...long], { seed: 1 })!
    expect(held.heldOut).toHaveLength(6)
    expect(held.history.slice(-2)).toEqual([...laughing, ...long])
  })

  test('holds out no post that was sent again with another link, case, marks or mention; these stay to learn from', () => {
    const again = ['New on the blog today! https://a.example/1', 'new on the blog TODAY https://a.example/2 @noor']
    const newest = [...again, 'so true', 'So true!'].map((text, at) => ({ text, createdAt: 1_800_000_000_000 + at }))
    const held = holdOut([...posts(30, true), ...newest], { seed: 1 })!
    expect(held.heldOut.map(({ post }) => post.text).slice(-2)).toEqual(['so true', 'So true!'])
    expect(held.history.slice(-2).map(({ text }) => text)).toEqual(again)
  })

  test('whatever the posts, no text is both held out and learnt from, and drafts are neutral', () => {
    fc.assert(
      fc.property(anyPosts, fc.integer(), (some, seed) => {
        const held = holdOut(some, { seed })
        if (!held) return
        const texts = new Set(held.history.map(({ text }) => text.trim()))
        expect(texts.size).toBe(held.history.length)
        expect(held.heldOut.length).toBeLessThanOrEqual(holdOutSizes.mostHeldOut)
        for (const { post, draft } of held.heldOut) {
          expect(texts.has(post.text.trim())).toBe(false)
          expect(draft).toBe(neutralise(post.text))
          expect(draft).toMatch(/\p{L}/u)
        }
      }),
      { numRuns: 100 },
    )
  })
})
