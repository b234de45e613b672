import { fitBoostedTrees } from '../../learning/boosted-trees.ts'
import { fitSoftmax } from '../../learning/softmax-regression.ts'
import { predictTrees } from '../../stylist/models/boosted-trees.ts'
import { logistic } from '../../stylist/models/logistic.ts'
import { predictSoftmax } from '../../stylist/models/softmax.ts'
import type { Signs } from './signs.ts'

/** Learns from cases which of some classes others are of. */
export interface Learner {
  name: string
  /** @returns the probability of each class for a case */
  learn(cases: readonly Signs[], labels: readonly number[], classes: number): (of: Signs) => number[]
}

/** The kinds of predictor that are tried. */
export const learners: readonly Learner[] = [
  {
    // Naive Bayes: how often the person has a value, times how often the draft of such a post is like this one.
    name: 'rates',
    learn(cases, labels, classes) {
      const drafts = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0.5))
      for (const [at, { draft }] of cases.entries()) drafts[labels[at]!]![draft]!++
      const likelihoods = drafts.map(proportions)
      return ({ shares, draft }) => proportions(shares.map((share, one) => share * likelihoods[one]![draft]!))
    },
  },
  {
    name: 'regression',
    learn(cases, labels, classes) {
      const model = fitSoftmax(
        cases.map(({ own }) => own),
        labels,
        classes,
        { ridge: 3 },
      )
      return ({ own }) => predictSoftmax(model, own)
    },
  },
  {
    name: 'trees',
    learn(cases, labels, classes) {
      const rows = cases.map(({ all }) => all)
      const models = Array.from({ length: classes }, (_, one) =>
        fitBoostedTrees(
          rows,
          labels.map((label) => (label === one ? 1 : 0)),
          { loss: 'logistic', trees: 60, depth: 3, rate: 0.1, leastInLeaf: 5, subsample: 0.5, bins: 16, seed: one },
        ),
      )
      return ({ all }) => proportions(models.map((model) => logistic(predictTrees(model, all))))
    },
  },
]

function proportions(numbers: readonly number[]): number[] {
  const sum = numbers.reduce((sum, number) => sum + number, 0)
  return numbers.map((number) => (sum > 0 ? number / sum : 1 / numbers.length))
}
