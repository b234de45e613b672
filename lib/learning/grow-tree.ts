import type { Tree } from '../stylist/models/boosted-trees.ts'
import type { Bins } from './bins.ts'

/** What a tree is grown from. */
export interface Growth {
  bins: readonly Bins[]
  /** First and second derivatives of the loss by each row's score. */
  slopes: Float64Array
  curvatures: Float64Array
  depth: number
  /** Rows in a leaf at least. */
  leastInLeaf: number
  /** What half the square of a leaf's value costs. */
  ridge: number
  /** What leaves' values are multiplied by. */
  rate: number
}

/** Slope, curvature and rows: three numbers for each bin. */
type Histogram = Float64Array

interface Split {
  column: number
  /** The last bin that is not above. */
  bin: number
  gain: number
}

/** A tree that lowers the loss of some rows; questions are taken that lower it most, one after the other. */
export function growTree(rows: Uint32Array, growth: Growth): Tree {
  const { bins, slopes, curvatures, leastInLeaf, ridge, rate } = growth
  const starts = [0]
  for (const { thresholds } of bins) starts.push(starts.at(-1)! + 3 * (thresholds.length + 1))
  const tree: number[] = []
  grow(rows, histogramOf(rows), growth.depth)
  return tree

  function grow(rows: Uint32Array, histogram: Histogram, depth: number): void {
    const split = depth > 0 ? bestSplit(histogram) : undefined
    if (!split) {
      let [slope, curvature] = [0, 0]
      for (const row of rows) {
        slope += slopes[row]!
        curvature += curvatures[row]!
      }
      tree.push(-1, (-rate * slope) / (curvature + ridge) || 0)
      return
    }
    const { of, thresholds } = bins[split.column]!
    const below = rows.filter((row) => of[row]! <= split.bin)
    const above = rows.filter((row) => of[row]! > split.bin)
    // The histogram of the larger half is what is left of the whole.
    const [fewer, isBelow] = below.length < above.length ? [below, true] : [above, false]
    const counted = depth > 1 ? histogramOf(fewer) : histogram
    const rest = depth > 1 ? histogram.map((sum, at) => sum - counted[at]!) : histogram
    const place = tree.push(split.column, thresholds[split.bin]!, 0) - 1
    grow(below, isBelow ? counted : rest, depth - 1)
    tree[place] = tree.length
    grow(above, isBelow ? rest : counted, depth - 1)
  }

  function histogramOf(rows: Uint32Array): Histogram {
    const histogram = new Float64Array(starts.at(-1)!)
    for (const [column, { of }] of bins.entries()) {
      const start = starts[column]!
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!
        const place = start + 3 * of[row]!
        histogram[place]! += slopes[row]!
        histogram[place + 1]! += curvatures[row]!
        histogram[place + 2]!++
      }
    }
    return histogram
  }

  function bestSplit(histogram: Histogram): Split | undefined {
    let best: Split | undefined
    for (const column of bins.keys()) {
      const [start, end] = [starts[column]!, starts[column + 1]!]
      let [slope, curvature, count] = [0, 0, 0]
      for (let at = start; at < end; at += 3) {
        slope += histogram[at]!
        curvature += histogram[at + 1]!
        count += histogram[at + 2]!
      }
      let [slopeBelow, curvatureBelow, countBelow] = [0, 0, 0]
      for (let at = start; at < end - 3; at += 3) {
        slopeBelow += histogram[at]!
        curvatureBelow += histogram[at + 1]!
        countBelow += histogram[at + 2]!
        if (countBelow < leastInLeaf) continue
        if (count - countBelow < leastInLeaf) break
        const gain =
          slopeBelow ** 2 / (curvatureBelow + ridge) +
          (slope - slopeBelow) ** 2 / (curvature - curvatureBelow + ridge) -
          slope ** 2 / (curvature + ridge)
        // What rounding leaves is no gain.
        if (gain > (best?.gain ?? 0) + 1e-9) best = { column, bin: (at - start) / 3, gain }
      }
    }
    return best
  }
}
