import type { Standardized } from './standardized.ts'

/**
 * The sums of `weight × row × row's transpose` over all rows, each row with a 1 before it for the bias, and the ridge on
 * the diagonal of all but the bias. Lower triangle, of `columns + 1` rows.
 */
export function weightedProducts(
  { values, columns }: Standardized,
  weights: Float64Array,
  ridge: number,
): Float64Array {
  const size = columns + 1
  const products = new Float64Array(size * size)
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!
    const start = at * columns
    products[0]! += weight
    for (let row = 0; row < columns; row++) {
      const weighted = weight * values[start + row]!
      if (weighted === 0) continue
      const line = (row + 1) * size
      products[line]! += weighted
      for (let column = 0; column <= row; column++) products[line + column + 1]! += weighted * values[start + column]!
    }
  }
  // So that a column without any deviation can be solved for, too.
  for (let at = 0; at < size; at++) products[at * size + at]! += at === 0 ? 1e-9 : Math.max(ridge, 1e-9)
  return products
}
