import type { StylistWeights } from '../stylist/weights.ts'
import { examplesOf, type Example, weightOf } from './examples.ts'
import { fitDecision, type Trust, trust } from './fit-decision.ts'
import { fitWords } from './fit-words.ts'
import type { Lesson } from './lessons.ts'

/** The stylist's weights, learned from lessons. The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[], how: Trust = trust.others): StylistWeights {
  const examples = new Map<string, Example[]>()
  for (const lesson of lessons) {
    for (const example of examplesOf(lesson)) {
      const own = examples.get(example.decision)
      if (own) own.push(example)
      else examples.set(example.decision, [example])
    }
  }
  const all = lessons.reduce((sum, lesson) => sum + weightOf(lesson), 0)
  const decisions: Record<string, NonNullable<ReturnType<typeof fitDecision>>> = {}
  for (const [decision, own] of [...examples].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const weights = fitDecision(own, how, all)
    if (weights) decisions[decision] = weights
  }
  return { decisions, words: fitWords(lessons) }
}
