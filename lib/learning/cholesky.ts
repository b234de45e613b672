/** A symmetric, positive definite matrix as the product of a triangular one with its own transpose. */
export interface Cholesky {
  /** The vector that the matrix turns into `right`. */
  solve(right: ArrayLike<number>): Float64Array
}

/**
 * Factors a symmetric matrix, of which the lower triangle is read, row by row.
 * @throws Error if it is not positive definite
 */
export function cholesky(matrix: Float64Array, size: number): Cholesky {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!
      if (column < row) lower[row * size + column] = sum / lower[column * size + column]!
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum)
      else throw new Error('The matrix is not positive definite: raise the ridge.')
    }
  }
  return {
    solve(right) {
      const solution = Float64Array.from(right)
      for (let row = 0; row < size; row++) {
        for (let at = 0; at < row; at++) solution[row]! -= lower[row * size + at]! * solution[at]!
        solution[row]! /= lower[row * size + row]!
      }
      for (let row = size - 1; row >= 0; row--) {
        for (let at = row + 1; at < size; at++) solution[row]! -= lower[at * size + row]! * solution[at]!
        solution[row]! /= lower[row * size + row]!
      }
      return solution
    },
  }
}
