/** A smooth function: its value somewhere, and its derivatives there. */
export type Smooth = (at: Float64Array) => { loss: number; slopes: Float64Array }

const mostSteps = 100
/** How many earlier steps tell of the curvature. */
const remembered = 8
/** The share of what the slope promises that a step must keep (Armijo). */
const kept = 1e-4

/**
 * The lowest place of a convex function, by L-BFGS (Nocedal & Wright 2006, algorithm 7.4).
 * @param start where to begin
 * @param solve divides by a guess of the curvature
 */
export function minimize(
  start: Float64Array,
  smooth: Smooth,
  solve: (slopes: Float64Array) => Float64Array,
): Float64Array {
  let place = start
  let { loss, slopes } = smooth(place)
  const steps: Step[] = []
  for (let count = 0; count < mostSteps; count++) {
    const direction = directionOf(slopes, steps, solve)
    const next = lineSearch(direction)
    if (!next) break
    const gained = loss - next.loss
    const step = { moved: minus(next.place, place), changed: minus(next.slopes, slopes) }
    if (dot(step.moved, step.changed) > 0) steps.push(step)
    if (steps.length > remembered) steps.shift()
    ;({ place, loss, slopes } = next)
    if (gained <= 1e-9 * (Math.abs(loss) + 1)) break
  }
  return place

  function lineSearch(direction: Float64Array) {
    const promised = dot(direction, slopes)
    for (let length = 1; length > 1e-10; length /= 2) {
      const tried = place.map((number, at) => number - length * direction[at]!)
      const there = smooth(tried)
      if (there.loss < loss - kept * length * promised) return { place: tried, ...there }
    }
    return undefined
  }
}

interface Step {
  moved: Float64Array
  changed: Float64Array
}

function directionOf(
  slopes: Float64Array,
  steps: readonly Step[],
  solve: (slopes: Float64Array) => Float64Array,
): Float64Array {
  const rest = Float64Array.from(slopes)
  const shares = steps.toReversed().map(({ moved, changed }) => {
    const share = dot(moved, rest) / dot(moved, changed)
    addTo(rest, changed, -share)
    return share
  })
  const direction = solve(rest)
  for (const [at, { moved, changed }] of steps.entries()) {
    const share = shares[shares.length - 1 - at]!
    addTo(direction, moved, share - dot(changed, direction) / dot(moved, changed))
  }
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((number, at) => number - other[at]!)
}

function addTo(sum: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += times * other[at]!
}
