/** A sum of small decision trees, learned one after the other. */
export interface BoostedTrees {
  /** The score before any tree. */
  base: number
  trees: readonly Tree[]
}

/**
 * A decision tree as numbers, from its root on: a leaf is `-1, value`; a question is `column, threshold, position of the
 * tree for what is above the threshold`, and the tree for what is not follows at once.
 */
export type Tree = readonly number[]

/** The score of a row: for a model of squares the value itself, for a logistic one the log-odds. */
export function predictTrees({ base, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let score = base
  for (const tree of trees) score += predictTree(tree, row)
  return score
}

/** What one tree adds to the score of a row. */
export function predictTree(tree: Tree, row: ArrayLike<number>): number {
  let at = 0
  while (tree[at]! >= 0) at = row[tree[at]!]! > tree[at + 1]! ? tree[at + 2]! : at + 3
  return tree[at + 1]!
}
