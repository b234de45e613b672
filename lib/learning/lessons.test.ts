import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { neutralise } from '../restoration/neutralise.ts'
import { learn } from './learn.ts'
import { lessonsOf } from './lessons.ts'

const people = readCorpus().slice(0, 12)
const [person] = people

test('each pair is a lesson once, and each post beside its own neutral form', () => {
  const lessons = lessonsOf(person!, 0)
  const reworded = lessons.filter((lesson) => lesson.reworded)
  const byDraft = (one: { draft: string }, other: { draft: string }) => (one.draft < other.draft ? -1 : 1)
  expect(reworded.map(({ draft, post }) => ({ draft, post })).toSorted(byDraft)).toEqual(
    person!.pairs.toSorted(byDraft),
  )
  const neutral = lessons.filter((lesson) => !lesson.reworded)
  expect(neutral.map(({ post }) => post).toSorted()).toEqual(
    person!.posts.filter((post) => neutralise(post) !== '').toSorted(),
  )
  for (const { draft, post } of neutral) expect(draft).toBe(neutralise(post))
  expect(new Set(lessons.map(({ author }) => author))).toEqual(new Set([person!.name]))
})

test('a post is never among those from which its author is known', () => {
  for (const { claims, reworded } of lessonsOf(person!, 0)) {
    const most = Math.max(...[...claims.values()].filter(({ trait }) => trait === 'length').map(({ of }) => of))
    expect(most).toBeLessThanOrEqual(reworded ? 30 : 20)
  }
})

test('histories are of several sizes, so that small ones are learned from', () => {
  const sizes = new Set(
    lessonsOf(person!, 0).map(({ claims }) => [...claims.values()].find(({ trait }) => trait === 'length')!.of),
  )
  expect(sizes.size).toBeGreaterThanOrEqual(4)
})

test('the same lessons teach the same, to the last digit', () => {
  const lessons = people.flatMap(lessonsOf)
  const learned = learn(lessons)
  expect(JSON.stringify(learn(people.flatMap(lessonsOf)))).toBe(JSON.stringify(learned))
  expect(Object.keys(learned.decisions).length).toBeGreaterThan(3)
  expect(Object.keys(learned.decisions)).toEqual(Object.keys(learned.decisions).toSorted())
})
