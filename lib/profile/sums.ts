import type { Analysis } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import type { Tally } from '../traits/trait.ts'
import type { Example, Seen, Sums } from './counts.ts'

/** Posts kept per outcome as evidence. */
const examplesKept = 3

/** The sums over no post. */
export function emptySums(): Sums {
  return { posts: 0, seen: {} }
}

/** A post, and the sums that it is to be part of. */
export interface Addend {
  sums: Sums
  post: Analysis
  example: Example
}

/** Adds posts to sums, in place. */
export function addToSums(addends: readonly Addend[]): void {
  for (const { sums } of addends) sums.posts++
  for (const trait of traits) {
    for (const { sums, post, example } of addends) {
      const own = (sums.seen[trait.id] ??= {})
      for (const outcome of trait.count(post)) {
        const seen = own[outcome]
        if (seen === undefined) {
          own[outcome] = (trait.canShow?.(outcome) ?? true) ? { count: 1, examples: [example] } : { count: 1 }
        } else {
          seen.count++
          if (seen.examples !== undefined) keepNewest(seen.examples, example)
        }
      }
    }
  }
}

/** The sums over the posts of several sums, which stay as they are. */
export function mergeSums(several: readonly Sums[]): Sums {
  const filled = several.filter(({ posts }) => posts > 0)
  if (filled.length === 1) return filled[0]!
  const merged = emptySums()
  for (const { posts, seen } of filled) {
    merged.posts += posts
    for (const [trait, outcomes] of Object.entries(seen)) {
      const own = merged.seen[trait]
      if (own === undefined) merged.seen[trait] = { ...outcomes }
      else for (const [outcome, one] of Object.entries(outcomes)) own[outcome] = joined(own[outcome], one)
    }
  }
  return merged
}

/** How often each outcome of a trait was seen. */
export function tallyIn(sums: Sums, trait: string): Tally {
  const tally: Record<string, number> = {}
  const own = sums.seen[trait]
  for (const outcome in own) tally[outcome] = own[outcome]!.count
  return tally
}

/** Keys of the newest posts that show one of some outcomes of a trait. */
export function examplesOf(sums: Sums, trait: string, outcomes: readonly string[]): string[] {
  const all = outcomes.flatMap((outcome) => sums.seen[trait]?.[outcome]?.examples ?? []).toSorted(newer)
  return [...new Set(all.map(({ key }) => key))].slice(0, examplesKept)
}

/** Newest first, ties by key: the same whatever the order in which posts come. */
function newer(one: Example, other: Example): number {
  return other.createdAt - one.createdAt || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
}

function joined(one: Seen | undefined, other: Seen): Seen {
  if (one === undefined) return other
  const examples = [...(one.examples ?? []), ...(other.examples ?? [])].toSorted(newer).slice(0, examplesKept)
  return { count: one.count + other.count, ...(examples.length > 0 && { examples }) }
}

function keepNewest(examples: Example[], example: Example): void {
  let at = Math.min(examples.length, examplesKept - 1)
  if (at < examples.length && newer(examples[at]!, example) <= 0) return
  if (examples.includes(example)) return
  for (; at > 0 && newer(examples[at - 1]!, example) > 0; at--) examples[at] = examples[at - 1]!
  examples[at] = example
}
