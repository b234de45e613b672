import { seededRandom } from '../metrics/seeded-random.ts'
import { type BoostedTrees, predictTree, type Tree } from '../stylist/models/boosted-trees.ts'
import { logistic } from '../stylist/models/logistic.ts'
import { binned } from './bins.ts'
import { growTree } from './grow-tree.ts'
import { demandRows, type Rows } from './rows.ts'

/** How boosted trees are fitted. */
export interface BoostingOptions {
  /** `squares` for targets of any size, `logistic` for probabilities, 0 to 1. */
  loss: 'squares' | 'logistic'
  /** How many. */
  trees: number
  /** Questions from root to leaf at most. */
  depth: number
  /** How far each tree goes, above 0 up to 1. */
  rate: number
  /** Rows in a leaf at least. */
  leastInLeaf: number
  /** The share of the rows that each tree sees, drawn anew, above 0 up to 1. */
  subsample: number
  /** What half the square of a leaf's value costs; 1 if not given. */
  ridge?: number
  /** How finely each column is looked at, 2 to 256; 64 if not given. */
  bins?: number
  seed: number
  /** How much each row counts; 1 if not given. */
  caseWeights?: ArrayLike<number>
}

/** Probabilities of 0 and 1 would have endless log-odds. */
const leastProbability = 1e-6
/** So that a leaf of rows that are all sure does not leap. */
const leastCurvature = 1e-6

/**
 * Stochastic gradient boosting (Friedman 2002) over histograms, with leaves by Newton's method (Chen & Guestrin 2016).
 * @param targets one a row
 * @throws Error where rows and targets do not fit together
 */
export function fitBoostedTrees(rows: Rows, targets: ArrayLike<number>, options: BoostingOptions): BoostedTrees {
  const { loss, trees: count, subsample, seed, ridge = 1 } = options
  const caseWeights = options.caseWeights ?? new Float64Array(rows.length).fill(1)
  demandRows(rows, targets, caseWeights)
  const bins = binned(rows, options.bins ?? 64)
  const random = seededRandom(seed, 'boosted trees')
  const mean = meanOf(targets, caseWeights)
  const base = loss === 'squares' ? mean : logOdds(mean)
  const scores = new Float64Array(rows.length).fill(base)
  const slopes = new Float64Array(rows.length)
  const curvatures = new Float64Array(rows.length)
  const everyRow = Uint32Array.from(rows.keys())
  const trees: Tree[] = []
  while (trees.length < count) {
    for (let at = 0; at < rows.length; at++) {
      const predicted = loss === 'squares' ? scores[at]! : logistic(scores[at]!)
      const curvature = loss === 'squares' ? 1 : Math.max(predicted * (1 - predicted), leastCurvature)
      slopes[at] = caseWeights[at]! * (predicted - targets[at]!)
      curvatures[at] = caseWeights[at]! * curvature
    }
    const seen = subsample < 1 ? everyRow.filter(() => random.unit() < subsample) : everyRow
    const tree = growTree(seen, { ...options, bins, slopes, curvatures, ridge })
    for (let at = 0; at < rows.length; at++) scores[at]! += predictTree(tree, rows[at]!)
    trees.push(tree)
  }
  return { base, trees }
}

function meanOf(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let [sum, total] = [0, 0]
  for (let at = 0; at < values.length; at++) {
    sum += weights[at]! * values[at]!
    total += weights[at]!
  }
  return sum / total
}

function logOdds(probability: number): number {
  const inside = Math.min(Math.max(probability, leastProbability), 1 - leastProbability)
  return Math.log(inside / (1 - inside))
}
