import type { DecisionWeights } from '../stylist/weights.ts'
import type { Example } from './examples.ts'
import { fitLogistic } from './logistic-regression.ts'

const ridge = 12
const folds = 5
/** Examples, authors and examples of the rarer answer below which nothing is learned. */
const fewest = { examples: 40, authors: 8, ofEach: 6 }
/** Thresholds, in log-odds, among which the best is looked for. */
const thresholds = Array.from({ length: 41 }, (_, index) => -1.2 + index * 0.06)

/**
 * The weights of one kind of edit: a logistic regression on the signs, beside the log-odds of the person's own rate, with a ridge
 * that draws it to that rate alone; and the threshold at which the decisions about authors that were left out have the
 * best macro F1.
 * @returns nothing where there are too few examples
 */
export function fitDecision(examples: readonly Example[]): DecisionWeights | undefined {
  const right = examples.reduce((sum, { label }) => sum + label, 0)
  const authors = [...new Set(examples.map(({ author }) => author))].toSorted()
  if (examples.length < fewest.examples || authors.length < fewest.authors) return undefined
  if (Math.min(right, examples.length - right) < fewest.ofEach) return undefined
  const foldOf = new Map(authors.map((author, index) => [author, index % folds]))
  const unseen = examples.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(examples.filter(({ author }) => foldOf.get(author) !== fold))
    for (const [index, example] of examples.entries()) {
      if (foldOf.get(example.author) === fold) unseen[index] = logOddsOf(example, model)
    }
  }
  return { ...fit(examples), threshold: bestThreshold(examples, unseen) }
}

/** The log-odds that learned weights give an example. */
export function logOddsOf({ lean, signs }: Example, model: Omit<DecisionWeights, 'threshold'>): number {
  return Object.entries(model.weights).reduce(
    (sum, [sign, weight]) => sum + weight * (signs[sign] ?? 0),
    lean + model.bias,
  )
}

function fit(examples: readonly Example[]): Omit<DecisionWeights, 'threshold'> {
  const names = [...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))].toSorted()
  const rows = examples.map(({ signs }) => names.map((name) => signs[name] ?? 0))
  const { bias, weights } = fitLogistic(
    rows,
    examples.map(({ label }) => label),
    { ridge, caseWeights: examples.map(({ weight }) => weight), offsets: examples.map(({ lean }) => lean) },
  )
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      names.map((name, index): [string, number] => [name, round(weights[index]!)]).filter(([, weight]) => weight !== 0),
    ),
  }
}

/** Of the thresholds the one with the best macro F1; neighbours are taken in, so that no single example decides. */
function bestThreshold(examples: readonly Example[], logOdds: readonly number[]): number {
  const scores = thresholds.map((threshold) => macroF1(examples, logOdds, threshold))
  const smooth = scores.map((_, index) => {
    const around = scores.slice(Math.max(0, index - 3), index + 4)
    return around.reduce((sum, score) => sum + score, 0) / around.length
  })
  return Math.round(thresholds[smooth.indexOf(Math.max(...smooth))]! * 100) / 100
}

function macroF1(examples: readonly Example[], logOdds: readonly number[], threshold: number): number {
  let hit = 0
  let made = 0
  let wanted = 0
  let all = 0
  for (const [index, { label, weight }] of examples.entries()) {
    all += weight
    wanted += weight * label
    if (logOdds[index]! < threshold) continue
    made += weight
    hit += weight * label
  }
  const left = all - made - (wanted - hit)
  return hit / (made + wanted) + left / (all - made + all - wanted)
}
