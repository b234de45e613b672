import type { Analysis } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import type { Example, Sums } from './counts.ts'

/** Posts kept per outcome as evidence. */
const examplesKept = 3

/** The sums over no post. */
export function emptySums(): Sums {
  return { posts: 0, tallies: {}, examples: {} }
}

/** Adds one post to the sums, in place. */
export function addToSums(sums: Sums, post: Analysis, example: Example): void {
  sums.posts++
  for (const trait of traits) {
    const tally = (sums.tallies[trait.id] ??= {})
    const examples = (sums.examples[trait.id] ??= {})
    for (const outcome of trait.count(post)) {
      const seen = tally[outcome]
      tally[outcome] = (seen ?? 0) + 1
      if (seen === undefined) {
        if (trait.canShow?.(outcome) ?? true) examples[outcome] = [example]
        continue
      }
      const kept = examples[outcome]
      if (kept !== undefined) keepNewest(kept, example)
    }
  }
}

/** The sums over the posts of several sums, which stay as they are. */
export function mergeSums(several: readonly Sums[]): Sums {
  const filled = several.filter(({ posts }) => posts > 0)
  if (filled.length === 1) return filled[0]!
  const merged = emptySums()
  for (const { posts, tallies, examples } of filled) {
    merged.posts += posts
    for (const [trait, outcomes] of Object.entries(tallies)) {
      const tally = merged.tallies[trait]
      if (tally === undefined) merged.tallies[trait] = { ...outcomes }
      else for (const [outcome, count] of Object.entries(outcomes)) tally[outcome] = (tally[outcome] ?? 0) + count
    }
    for (const [trait, outcomes] of Object.entries(examples)) {
      const kept = merged.examples[trait]
      if (kept === undefined) merged.examples[trait] = { ...outcomes }
      else for (const [outcome, some] of Object.entries(outcomes)) kept[outcome] = newest(kept[outcome], some)
    }
  }
  return merged
}

/** Keys of the newest posts that show one of some outcomes of a trait. */
export function examplesOf(sums: Sums, trait: string, outcomes: readonly string[]): string[] {
  const all = outcomes.flatMap((outcome) => sums.examples[trait]?.[outcome] ?? []).toSorted(newer)
  return [...new Set(all.map(({ key }) => key))].slice(0, examplesKept)
}

/** Newest first, ties by key: the same whatever the order in which posts come. */
function newer(one: Example, other: Example): number {
  return other.createdAt - one.createdAt || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
}

function newest(some: readonly Example[] | undefined, others: readonly Example[]): Example[] {
  return [...(some ?? []), ...others].toSorted(newer).slice(0, examplesKept)
}

function keepNewest(examples: Example[], example: Example): void {
  let at = Math.min(examples.length, examplesKept - 1)
  if (at < examples.length && newer(examples[at]!, example) <= 0) return
  if (examples.includes(example)) return
  for (; at > 0 && newer(examples[at - 1]!, example) > 0; at--) examples[at] = examples[at - 1]!
  examples[at] = example
}
