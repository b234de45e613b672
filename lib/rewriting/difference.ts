import type { Change } from './rewriter.ts'

/** What differs in a change, and the white space at its ends that does not. */
export interface Difference {
  before: string
  from: string
  to: string
  after: string
}

/** A change without the white space that it begins or ends with before and after alike: nothing happened to that. */
export function differenceOf({ from, to }: Pick<Change, 'from' | 'to'>): Difference {
  let start = 0
  while (isSameSpace(from[start], to[start])) start += 1
  let end = 0
  while (end < Math.min(from.length, to.length) - start && isSameSpace(from.at(-1 - end), to.at(-1 - end))) end += 1
  return {
    before: from.slice(0, start),
    from: from.slice(start, from.length - end),
    to: to.slice(start, to.length - end),
    after: from.slice(from.length - end),
  }
}

function isSameSpace(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b && /\s/.test(a)
}
