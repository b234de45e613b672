import { candidatesFor, type Candidate } from '../stylist/candidates.ts'
import type { BoostedTrees } from '../stylist/models/boosted-trees.ts'
import { noWeights, type WordWeights } from '../stylist/weights.ts'
import { wordSigns } from '../stylist/word-signs.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { fitBoostedTrees } from './boosted-trees.ts'
import { gainOf } from './gain.ts'
import type { Lesson } from './lessons.ts'
import { type Exchange, wordTables } from './word-table.ts'

const growth = { loss: 'squares', trees: 80, depth: 3, rate: 0.05, leastInLeaf: 20, subsample: 0.7, seed: 1 } as const

/**
 * How exchanges of words are decided: boosted trees that foretell, from the signs, the words that an exchange gains (see
 * `gainOf`). What the phrases did elsewhere is counted without the lesson's own author.
 */
export function fitWords(lessons: readonly Lesson[]): WordWeights {
  const reworded = lessons.filter((lesson) => lesson.reworded)
  const examples = reworded.flatMap(exchangesOf)
  const tables = wordTables(reworded, examples)
  const whole = tables()
  if (examples.length === 0) return { ...whole, signs: [], gain: { base: 0, trees: [] } }
  const authors = new Set(reworded.map(({ author }) => author))
  const perAuthor = new Map([...authors].map((author) => [author, tables(author)]))
  const signs = examples.map((example) => ({
    ...example.signs,
    ...wordSigns(perAuthor.get(example.author)!, example.from, example.to),
  }))
  const names = [...new Set(signs.flatMap((one) => Object.keys(one)))]
    .filter((name) => !name.startsWith('is:'))
    .toSorted()
  const rows = signs.map((one: Record<string, number>) => names.map((name) => one[name] ?? 0))
  const gain = fitBoostedTrees(
    rows,
    examples.map((example) => example.gain),
    growth,
  )
  return { ...whole, signs: names, gain: rounded(gain) }
}

function rounded({ base, trees }: BoostedTrees): BoostedTrees {
  const round = (value: number) => Number(value.toPrecision(4))
  return { base: round(base), trees: trees.map((tree) => tree.map(round)) }
}

function exchangesOf({ author, claims, draft, post }: Lesson): (Exchange & Pick<Candidate, 'signs'>)[] {
  return candidatesFor(analyze(draft), claims, noWeights.words).flatMap(({ proposal, exchange, signs }) =>
    exchange ? [{ author, ...exchange, signs, gain: gainOf(draft, applyEdits(draft, [proposal]), post) }] : [],
  )
}
