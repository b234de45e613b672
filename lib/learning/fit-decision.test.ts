import { describe, expect, test } from 'vitest'
import { seededRandom } from '../metrics/seeded-random.ts'
import { logistic } from '../stylist/models/logistic.ts'
import type { Example } from './examples.ts'
import { fitDecision, logOddsOf, trust } from './fit-decision.ts'

/** Examples of twenty authors, whose rates tell, and a sign that does by so many log-odds. */
function planted(count: number, weight: number, authors = 20): Example[] {
  const random = seededRandom(5)
  return Array.from({ length: count }, (_, index) => {
    const lean = 4 * random.unit() - 2
    const asks = random.unit() < 0.5 ? 1 : 0
    const label = random.unit() < logistic(lean + weight * (asks - 0.5)) ? 1 : 0
    const noise = random.unit()
    return { author: `a${index % authors}`, decision: 'a:b', lean, signs: { lean, asks, noise }, label, weight: 1 }
  })
}

describe.each(Object.entries(trust))('trusted as %s', (_name, how) => {
  test.each([
    ['examples', planted(39, 2)],
    ['authors', planted(400, 2, 7)],
    ['examples of one answer', planted(400, 2).map((example, index) => ({ ...example, label: index < 5 ? 1 : 0 }))],
  ])('nothing is learned from too few %s', (_what, examples) => {
    expect(fitDecision(examples, how)).toBeUndefined()
  })

  test('a sign that tells is found, one that does not is hardly weighed', () => {
    const model = fitDecision(planted(4000, 3), how)!
    expect(model.weights['asks']).toBeGreaterThan(1.5)
    expect(Math.abs(model.weights['noise'] ?? 0)).toBeLessThan(0.4)
    const [example] = planted(1, 3)
    const asking = logOddsOf({ ...example!, signs: { asks: 1 } }, model)
    expect(asking - logOddsOf({ ...example!, signs: { asks: 0 } }, model)).toBeCloseTo(model.weights['asks']!)
  })

  test('few examples move the rate of the person less than many', () => {
    const [few, many] = [60, 4000].map((count) => fitDecision(planted(count, 3), how)!)
    expect(Math.abs(few!.weights['asks'] ?? 0)).toBeLessThan(0.7 * many!.weights['asks']!)
    // Between asking and not, nothing is moved.
    expect(Math.abs(few!.bias + (few!.weights['asks'] ?? 0) / 2)).toBeLessThan(0.5)
  })

  test('the order of the examples does not matter', () => {
    const examples = planted(300, 2)
    expect(fitDecision(examples.toReversed(), how)).toEqual(fitDecision(examples, how))
  })
})

test('habits of the author are signs only where the people are alike', () => {
  const examples = planted(400, 0).map((example, index) => ({
    ...example,
    signs: { ...example.signs, 'is:dots': example.label * 2 - 1 + (index % 3) },
  }))
  expect(fitDecision(examples, trust.alike)!.weights).toHaveProperty('is:dots')
  expect(fitDecision(examples, trust.others)!.weights).not.toHaveProperty('is:dots')
})

test('whether dots, emoji or emoticons stand in a post is not learned from the sort of the post', () => {
  const examples = planted(400, 3).map((example) => ({
    ...example,
    signs: { ...example.signs, links: example.signs['asks']! },
  }))
  const weightsOf = (decision: string) =>
    fitDecision(
      examples.map((example) => ({ ...example, decision })),
      trust.others,
    )!.weights
  expect(weightsOf('emoji-use:without')['links']).toBeGreaterThan(0.3)
  expect(weightsOf('emoji-use:with')).not.toHaveProperty('links')
})

test('the threshold lies where the rarer answer is found, too', () => {
  const rare = planted(4000, 0).map((example) => ({ ...example, lean: -2, signs: {} }))
  const threshold = fitDecision(rare, trust.others)!.threshold
  expect(threshold).toBeGreaterThanOrEqual(-0.3)
  expect(threshold).toBeLessThanOrEqual(0.5)
})

test('where many lessons have no such edit, one that is rarely right is made sooner', () => {
  const rare = planted(2000, 2).map((example) => ({ ...example, lean: example.lean - 1 }))
  const how = { ...trust.alike, foretold: 0 }
  const alone = fitDecision(rare, how, 2000)!
  const amongMany = fitDecision(rare, how, 20_000)!
  expect(amongMany.threshold).toBeLessThan(alone.threshold)
  expect(fitDecision(rare, { ...how, overAll: false }, 20_000)).toEqual(alone)
})

test('what is foretold of few examples keeps chance from setting the threshold', () => {
  const thresholds = (foretold: number) =>
    [0, 1, 2, 3, 4, 5].map((part) => {
      const few = planted(720, 1).slice(part * 120, part * 120 + 120)
      return fitDecision(few, { ...trust.alike, foretold })!.threshold
    })
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  expect(spread(thresholds(1))).toBeLessThan(spread(thresholds(0)))
})
