import { logistic } from '../stylist/models/logistic.ts'
import type { DecisionWeights } from '../stylist/weights.ts'
import type { Example } from './examples.ts'
import { fitLogistic } from './logistic-regression.ts'

/** How far lessons are trusted. */
export interface Trust {
  /** See `fitLogistic`. */
  ridge: number
  /** Examples that speak for the person's rate as it is: what many people here have in common, others need not have. */
  doubts: number
  /** How far the best threshold is taken over from none: one that lets more edits be made than the rate alone, and one that lets fewer. */
  thresholdShares: { bolder: number; shyer: number }
  /** Whether thresholds are judged over all lessons, those too in which there was nothing of the kind to do, as texts are judged. */
  overAll: boolean
  /** How far they are judged by what is foretold of the examples instead of what was so, 0 to 1: a rare answer of few examples is much of chance. */
  foretold: number
  /** Whether other habits of the author are signs: with too few authors nothing can be learned from them. */
  authors: boolean
}

/** For people like those in the lessons, and for all others, who vary more. */
export const trust = {
  alike: {
    ridge: 400,
    doubts: 200,
    thresholdShares: { bolder: 1, shyer: 0.7 },
    overAll: true,
    foretold: 0.5,
    authors: true,
  },
  others: {
    ridge: 100,
    doubts: 400,
    thresholdShares: { bolder: 0.75, shyer: 0.25 },
    overAll: false,
    foretold: 0,
    authors: false,
  },
} as const satisfies Record<string, Trust>

/** What tells of what sort a post is, not what it says: links, hashtags, a mention before it, symbols, no mark at its end. */
const signsOfSort: readonly string[] = ['links', 'tags', 'replies', 'symbols', 'bare']

const folds = 5
/** Examples, authors and examples of the rarer answer below which nothing is learned. */
const fewest = { examples: 40, authors: 8, ofEach: 6 }
/** Thresholds, in log-odds, among which the best is looked for. */
const thresholds = Array.from({ length: 66 }, (_, index) => -1.6 + index * 0.04)
/** A best threshold lower than this says that some edit is right for nearly all of these people: it is not taken over. */
const lowest = -0.8

/**
 * The weights of one kind of edit: a logistic regression on the signs, beside the log-odds of the person's own rate, with a ridge
 * that draws it to that rate alone; and the threshold at which the decisions about authors that were left out have the
 * best macro F1.
 * @param lessons how much all lessons count together, those without an example too
 * @returns nothing where there are too few examples
 */
export function fitDecision(examples: readonly Example[], how: Trust, lessons = 0): DecisionWeights | undefined {
  const right = examples.reduce((sum, { label }) => sum + label, 0)
  const authors = [...new Set(examples.map(({ author }) => author))].toSorted()
  if (examples.length < fewest.examples || authors.length < fewest.authors) return undefined
  if (Math.min(right, examples.length - right) < fewest.ofEach) return undefined
  const foldOf = new Map(authors.map((author, index) => [author, index % folds]))
  const unseen = examples.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(
      examples.filter(({ author }) => foldOf.get(author) !== fold),
      how,
    )
    for (const [index, example] of examples.entries()) {
      if (foldOf.get(example.author) === fold) unseen[index] = logOddsOf(example, model)
    }
  }
  const judged = examples.map((example, index) => ({
    ...example,
    label: example.label + how.foretold * (logistic(unseen[index]!) - example.label),
  }))
  const elsewhere = how.overAll ? Math.max(0, lessons - examples.reduce((sum, { weight }) => sum + weight, 0)) : 0
  const best = bestThreshold(judged, unseen, elsewhere)
  const threshold = best < lowest ? 0 : best * (best < 0 ? how.thresholdShares.bolder : how.thresholdShares.shyer)
  return { ...fit(examples, how), threshold: Math.round(threshold * 100) / 100 }
}

/** The log-odds that learned weights give an example. */
export function logOddsOf({ lean, signs }: Example, model: Omit<DecisionWeights, 'threshold'>): number {
  return Object.entries(model.weights).reduce(
    (sum, [sign, weight]) => sum + weight * (signs[sign] ?? 0),
    lean + model.bias,
  )
}

function fit(examples: readonly Example[], { ridge, doubts, authors }: Trust): Omit<DecisionWeights, 'threshold'> {
  const names = [...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))]
    .filter((sign) => (authors || isOfDraft(sign)) && !(isInAnySort(examples[0]!) && signsOfSort.includes(sign)))
    .toSorted()
  const rows = examples.map(({ signs }) => names.map((name) => signs[name] ?? 0))
  const { bias, weights } = fitLogistic(
    [...rows, middleOf(rows, examples)],
    [...examples.map(({ label }) => label), 0.5],
    {
      ridge,
      caseWeights: [...examples.map(({ weight }) => weight), doubts],
      offsets: [...examples.map(({ lean }) => lean), 0],
    },
  )
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      names.map((name, index): [string, number] => [name, round(weights[index]!)]).filter(([, weight]) => weight !== 0),
    ),
  }
}

/** The weighted mean of the rows. */
function middleOf(rows: readonly (readonly number[])[], examples: readonly Example[]): number[] {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  return rows[0]!.map((_, column) => rows.reduce((sum, row, at) => sum + row[column]! * examples[at]!.weight, 0) / all)
}

/** What is known of the author is in their rate already; there are too few authors to learn more from. */
function isOfDraft(sign: string): boolean {
  return !sign.startsWith('is:') && sign !== 'usual' && sign !== 'seen'
}

/** Dots, emoji and emoticons: who mostly writes posts of one sort has them in these as often as their rate says. */
function isInAnySort({ decision }: Example): boolean {
  return decision.endsWith('-use:with')
}

/** Of the thresholds the one with the best macro F1; neighbours are taken in, so that no single example decides. */
function bestThreshold(examples: readonly Example[], logOdds: readonly number[], elsewhere: number): number {
  const scores = thresholds.map((threshold) => macroF1(examples, logOdds, threshold, elsewhere))
  const smooth = scores.map((_, index) => {
    const around = scores.slice(Math.max(0, index - 3), index + 4)
    return around.reduce((sum, score) => sum + score, 0) / around.length
  })
  return thresholds[smooth.indexOf(Math.max(...smooth))]!
}

/** @param elsewhere how much lessons count in which the edit could not be made, and rightly was not */
function macroF1(
  examples: readonly Example[],
  logOdds: readonly number[],
  threshold: number,
  elsewhere: number,
): number {
  let hit = 0
  let made = 0
  let wanted = 0
  let all = elsewhere
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
