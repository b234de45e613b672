import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { analyze } from '../text/analysis.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { leastMargin, marginOf } from './margin.ts'
import { claimsOf } from './stylist.ts'
import { noWeights, shippedWeights } from './weights.ts'

const anyStrength = fc.double({ min: 0, max: 1, noNaN: true })

test('asks for much at a light touch, for the threshold in the middle, and for less at the end', () => {
  expect([-1, 0, 0.5, 1, 2].map(leastMargin)).toEqual([3, 3, 0, -1, -1])
})

test('never asks for more at more strength', () => {
  fc.assert(
    fc.property(anyStrength, anyStrength, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(leastMargin(more)).toBeLessThanOrEqual(leastMargin(less))
    }),
  )
})

test('more strength takes all the candidates that less does', () => {
  for (const { posts, pairs } of readCorpus().slice(0, 20)) {
    const profile = profileOf(
      buildCounts(
        posts.map((text, index) => ({ id: String(index), site: 'a', author: 'b', text, visibility: 'public' })),
      ),
    )
    for (const { draft } of pairs) {
      const analysis = analyze(draft, profile.mainLanguage)
      const margins = candidatesFor(analysis, claimsOf(profile), shippedWeights.words).map((candidate) =>
        marginOf(candidate, shippedWeights),
      )
      const taken = [0, 0.25, 0.5, 0.75, 1].map(
        (strength) => margins.filter((margin) => margin >= leastMargin(strength)).length,
      )
      expect(taken).toEqual(taken.toSorted((one, other) => one - other))
    }
  }
})

const candidate = (more: Partial<Candidate> & { isDrastic?: true }): Candidate => ({
  feature: 'wording',
  proposal: {
    start: 0,
    end: 1,
    replacement: '',
    trait: 'a',
    kind: 'b',
    shows: [],
    against: [],
    rate: 0.5,
    of: 10,
    usual: 0.5,
    evidence: '5 of 10',
    ...(more.isDrastic && { isDrastic: true }),
  },
  decision: 'a:b',
  lean: 0,
  posts: 100,
  signs: {},
  ...more,
})

test('learned weights move the log-odds of the rate; where nothing was learned these alone decide', () => {
  const weights = {
    ...noWeights,
    decisions: { 'a:b': { bias: 0.5, weights: { asks: -1, unknown: 9 }, threshold: 0.2 } },
  }
  expect(marginOf(candidate({ lean: 1, signs: { asks: 1 } }), weights)).toBeCloseTo(0.3)
  expect(marginOf(candidate({ lean: 1, decision: 'a:c' }), weights)).toBeCloseTo(0.9)
})

test.each([
  [undefined, [3, 5, 20], [false, true, true]],
  [10, [3, 5, 20], [false, false, true]],
] as const)('what changes much waits for more posts: %s', (leastPosts, posts, expected) => {
  const { proposal } = candidate({})
  const margins = posts.map((some) =>
    marginOf(
      candidate({ lean: 1.5, posts: some, proposal: { ...proposal, ...(leastPosts && { leastPosts }) } }),
      noWeights,
    ),
  )
  expect(margins.map((margin) => margin >= leastMargin(0.5))).toEqual(expected)
})

test('a drastic edit waits for a strong rewrite, however sure it is', () => {
  const margin = marginOf(candidate({ lean: 6, isDrastic: true }), noWeights)
  expect([0, 0.5, 0.8, 1].map((strength) => margin >= leastMargin(strength))).toEqual([false, false, true, true])
})
