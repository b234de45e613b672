import type { Rows } from './rows.ts'

/** A column's numbers in a few bins of about as many rows each, in their order. */
export interface Bins {
  /** The bin of each row. */
  of: Uint8Array
  /** What parts a bin from the next: numbers up to it are not above it. One fewer than there are bins. */
  thresholds: readonly number[]
}

/** Each column in so many bins at most, up to 256; where it has few numbers, one each. */
export function binned(rows: Rows, most: number): Bins[] {
  return Array.from(rows[0]!, (_, column) => {
    const numbers = Float64Array.from(rows, (row) => row[column]!)
    const thresholds = thresholdsOf(numbers.toSorted(), most)
    return { of: Uint8Array.from(numbers, (number) => binOf(number, thresholds)), thresholds }
  })
}

/** Between numbers that differ: everywhere if they are few, else where the next share of the rows is full. */
function thresholdsOf(sorted: Float64Array, most: number): number[] {
  const places: number[] = []
  for (let at = 1; at < sorted.length; at++) if (sorted[at]! > sorted[at - 1]!) places.push(at)
  const chosen = places.length < most ? places : spread(places, sorted.length, most)
  return chosen.map((at) => between(sorted[at - 1]!, sorted[at]!))
}

/** The first place of each share of the rows. */
function spread(places: readonly number[], rows: number, most: number): number[] {
  const chosen: number[] = []
  for (const place of places) {
    if (chosen.length < most - 1 && place >= ((chosen.length + 1) * rows) / most) chosen.push(place)
  }
  return chosen
}

/** The middle, or the lower one where no number lies between. */
function between(lower: number, upper: number): number {
  const middle = lower + (upper - lower) / 2
  return middle < upper ? middle : lower
}

function binOf(number: number, thresholds: readonly number[]): number {
  let [low, high] = [0, thresholds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (number > thresholds[middle]!) low = middle + 1
    else high = middle
  }
  return low
}
