/** A place on the screen, in pixels of its window. */
export interface Spot {
  left: number
  top: number
}

/** A box on the screen: where a field shows its text, without scroll bars. */
export interface Box extends Spot {
  width: number
  height: number
}

const margin = 6

/**
 * Where a small square button fits into a field: in the lower right corner, else as near to it as the site's own controls
 * over the field allow. Nothing for a field too small to hold it.
 * @param isFree whether nothing but the field is at a point
 */
export function spotIn(field: Box, size: number, isFree: (x: number, y: number) => boolean): Spot | undefined {
  if (field.width < 4 * size || field.height < size) return undefined
  const right = field.left + field.width - size - margin
  const bottom = field.top + field.height - size - Math.min(margin, (field.height - size) / 2)
  const lower = [0, 1, 2, 3].map((steps) => ({ left: right - steps * (size + margin), top: bottom }))
  const others = [
    { left: right, top: field.top + margin },
    { left: field.left + margin, top: bottom },
  ]
  return [...lower, ...others].find(
    ({ left, top }) => left >= field.left && top >= field.top && isFree(left + size / 2, top + size / 2),
  )
}
