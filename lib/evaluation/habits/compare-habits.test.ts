import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../metrics/seeded-random.ts'
import type { ParaphraseCase } from '../case.ts'
import { bestPredictor } from './best-predictions.ts'
import { compareHabits, type HabitComparison, type MethodAnswers } from './compare-habits.ts'
import { habitCases } from './habit-case.ts'
import { observedHabits } from './observed-habits.ts'

/** Invented authors: the even ones end in no mark and the others shout; nobody's habits follow from the draft. */
function inventedCases(authors: number): ParaphraseCase[] {
  const random = seededRandom(8)
  return Array.from({ length: authors }, (_, author) => {
    const write = (text: string) => (author % 2 === 0 ? text : `${text}!`)
    const noun = ['kettle', 'ferry', 'heron', 'ladder'][random.below(4)]!
    return {
      kind: 'paraphrase',
      id: `${author}`,
      person: `author ${author}`,
      history: Array.from({ length: 6 }, (_, post) => ({ text: write(`the ${noun} was late ${post} times`) })),
      draft: `The ${noun} is here.`,
      reference: write(`the ${noun} is here`),
    }
  })
}

async function compared(
  cases: readonly ParaphraseCase[],
  methods: readonly MethodAnswers[],
  signal = new AbortController().signal,
): Promise<Map<string, HabitComparison>> {
  const found = new Map<string, HabitComparison>()
  for await (const habit of compareHabits(cases, methods, 0, signal)) found.set(habit.habit, habit)
  return found
}

const cases = inventedCases(30)
const end = observedHabits.find(({ name }) => name === 'end')!

describe('the best predictor', () => {
  it('cannot tell what nothing tells', () => {
    const random = seededRandom(9)
    const blind = cases.map((one) => ({ ...one, history: cases[random.below(cases.length)]!.history }))
    const observed = habitCases(blind)
    const { values } = bestPredictor(observed, 0)(end)
    const right = observed.filter(({ real }, at) => real[observedHabits.indexOf(end)] === values[at])
    expect(right.length).toBeLessThan(24)
  })

  it('is the same for the same cases', () => {
    const predict = () => bestPredictor(habitCases(cases), 0)(end)
    expect(predict()).toEqual(predict())
  })
})

describe('habits', () => {
  it('are learned from other authors where history tells them, and methods held against that', async () => {
    const perfect = new Map(cases.map(({ id, reference }) => [id, reference]))
    const copy = new Map(cases.map(({ id, draft }) => [id, draft]))
    const habits = await compared(cases, [
      { method: 'perfect', answers: perfect },
      { method: 'same', answers: copy },
    ])
    expect(habits.get('end')).toMatchObject({
      feature: 'punctuation',
      copy: 0,
      best: 1,
      methods: [
        { method: 'perfect', score: 1, way: 1 },
        { method: 'same', score: 0, way: 0 },
      ],
    })
    expect(habits.get('end')!.p).toBeLessThan(0.01)
    expect(habits.has('first')).toBe(false)
  })

  it('are looked at where all methods answered', async () => {
    const some = new Map(cases.filter((_, at) => at < 10).map(({ id }) => [id, '!']))
    const habits = await compared(cases, [{ method: 'some', answers: some }])
    expect(habits.get('end')!.methods).toMatchObject([{ score: 1 / 3 }])
  })

  it('need authors to learn from, and stop when told to', async () => {
    await expect(compared(cases.slice(0, 9), [])).rejects.toThrow('run on 10 at least')
    await expect(compared(cases, [], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
  })
})
