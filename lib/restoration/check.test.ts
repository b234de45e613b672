import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/arbitraries/posts.ts'
import { readCorpus } from '../../test/corpus/corpus.ts'
import type { Post } from '../posts/post.ts'
import { checkedHabits, checkProfile, type ProfileCheck } from './check.ts'
import { neutralise } from './neutralise.ts'

const strength = 0.5

function postsOf(texts: readonly string[], dated = false): Post[] {
  return texts.map((text, index) => ({
    id: `p${index}`,
    site: 'example',
    author: 'sam',
    visibility: 'public',
    text,
    ...(dated && { createdAt: index }),
  }))
}

function textsOf(person: string): string[] {
  const file = readFileSync(new URL(`../../test/demo/people/${person}.jsonl`, import.meta.url), 'utf8')
  return file
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Post).text)
}

function restored({ habits }: ProfileCheck, name: string) {
  return habits.find(({ habit }) => habit === name)
}

const juno = textsOf('juno')

describe('checkProfile', () => {
  test('says nothing of fewer than 20 posts', () => {
    expect(checkProfile(postsOf(juno.slice(0, 19)), { strength })).toBeUndefined()
    expect(checkProfile(postsOf(juno.slice(0, 20)), { strength })).toMatchObject({ heldOut: 4, history: 16 })
  })

  test('counts, habit by habit, in how many posts rewrite and draft do what the person did', () => {
    const check = checkProfile(postsOf(juno, true), { strength })!
    expect(check).toMatchObject({ posts: 250, heldOut: 20, history: 230, newest: true })
    // Juno hardly ever begins with a capital, or ends with a full stop.
    expect(restored(check, 'first')!.places).toBe(20)
    expect(restored(check, 'first')!.rewrite).toBeGreaterThanOrEqual(18)
    expect(restored(check, 'first')!.draft).toBeLessThanOrEqual(4)
    expect(check.total.rewrite).toBeGreaterThan(check.total.draft)
  })

  test('tells a habit where only a rewrite shows it, and so is wrong', () => {
    // Until lately every post ended in a smile.
    const neutral = juno.map((text) => neutralise(text))
    const texts = neutral.map((text, index) => (index < 200 ? `${text} 🙂` : text))
    const check = checkProfile(postsOf(texts, true), { strength })!
    const emoji = restored(check, 'emoji-run')!
    expect(emoji.draft).toBe(emoji.places)
    expect(emoji.rewrite).toBe(0)
  })

  test('sorts by how often the rewrite is wrong', () => {
    for (const { posts } of readCorpus().slice(0, 10)) {
      const { habits } = checkProfile(postsOf(posts), { strength })!
      const missed = habits.map(({ places, rewrite }) => places - rewrite)
      expect(missed).toEqual(missed.toSorted((one, other) => other - one))
    }
  })

  test('learns from the newest quarter, half and all of the others, and ends where the total is', () => {
    const { curve, total } = checkProfile(postsOf(juno, true), { strength })!
    expect(curve.map(({ posts }) => posts)).toEqual([58, 115, 230])
    expect(curve.at(-1)!.rewrite).toBe(total.rewrite)
  })

  test('learns from few new posts what more old ones hide', () => {
    const old = juno.slice(0, 150).map((text) => neutralise(text))
    const check = checkProfile(postsOf([...old, ...juno.slice(150)], true), { strength })!
    expect(check.curve[0]!.rewrite).toBeGreaterThan(check.curve[2]!.rewrite)
  })

  test.each(['juno', 'walter'])('would %s write neutrally, nearly every post would be restored', (person) => {
    // Neutralising leaves the lines, which these two break every other time.
    const flowing = textsOf(person).map((text) => neutralise(neutralise(text).replaceAll(/\s*\n\s*/g, ' ')))
    const { total } = checkProfile(postsOf(flowing), { strength })!
    expect(total.draft).toBe(total.places)
    // A word exchanged for another may show a habit ("shall" to "will", which could be contracted).
    expect(total.rewrite).toBeGreaterThanOrEqual(0.98 * total.places)
  })

  test('whatever the posts: repeatable, from one order of them, and within its places', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 30, maxLength: 50 }), fc.boolean(), (texts, dated) => {
        const posts = postsOf(texts, dated)
        const check = checkProfile(posts, { strength })
        expect(checkProfile(posts, { strength })).toEqual(check)
        if (!check) return
        expect(checkProfile(dated ? posts.toReversed() : posts, { strength })).toEqual(check)
        for (const { habit, places, rewrite, draft } of check.habits) {
          expect(checkedHabits).toContain(habit)
          expect(places).toBeLessThanOrEqual(check.heldOut)
          expect(Math.max(rewrite, draft)).toBeLessThanOrEqual(places)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('whoever writes neutrally, the draft is right everywhere', () => {
    for (const { name, posts } of readCorpus().slice(0, 20)) {
      const check = checkProfile(postsOf(posts.map(neutralise)), { strength })
      expect([name, check?.total.draft]).toEqual([name, check?.total.places])
    }
  })
})
