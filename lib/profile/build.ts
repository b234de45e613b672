import { postKey, type Post } from '../posts/post.ts'
import { showsStyle } from '../posts/selection.ts'
import { analyze } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import type { Example, ProfileCounts } from './counts.ts'
import { population } from './population/table.ts'
import type { DescribedClaim, StyleProfile } from './style-profile.ts'
import { profileVersion } from './version.ts'
import type { Feature, Population } from '../traits/trait.ts'

/** Posts kept per outcome as evidence. */
const examplesKept = 3
const guided: readonly Feature[] = ['capitalization', 'emoji', 'abbreviation', 'punctuation']

/** The counts of no post. */
export function emptyCounts(): ProfileCounts {
  return { version: profileVersion, posts: 0, tallies: {}, examples: {} }
}

/** Adds one post to the counts, in place. Posts may come in any order; one without words of its own changes nothing. */
export function addPost(counts: ProfileCounts, post: Post): void {
  if (!showsStyle(post)) return
  counts.posts++
  if (post.createdAt !== undefined) {
    counts.since = Math.min(counts.since ?? post.createdAt, post.createdAt)
    counts.until = Math.max(counts.until ?? post.createdAt, post.createdAt)
  }
  const example: Example = { key: postKey(post), createdAt: post.createdAt ?? 0 }
  const analysis = analyze(post.text)
  for (const trait of traits) {
    const tally = (counts.tallies[trait.id] ??= {})
    const examples = (counts.examples[trait.id] ??= {})
    for (const [outcome, count] of Object.entries(trait.count(analysis))) {
      tally[outcome] = (tally[outcome] ?? 0) + count
      keepNewest((examples[outcome] ??= []), example)
    }
  }
}

/** The counts of posts. */
export function buildCounts(posts: Iterable<Post>): ProfileCounts {
  const counts = emptyCounts()
  for (const post of posts) addPost(counts, post)
  return counts
}

/** The profile that counts give: every claim that they are enough for, against how other people write. */
export function profileOf(counts: ProfileCounts, usual: Population = population): StyleProfile {
  const claims: DescribedClaim[] = []
  for (const trait of traits) {
    const claim = trait.claim(counts.tallies[trait.id] ?? {}, usual)
    if (!claim) continue
    claims.push({ ...claim, sentence: trait.describe(claim), examples: examplesOf(counts, claim.trait, claim.shownBy) })
  }
  claims.sort((one, other) => other.distinctiveness - one.distinctiveness || (one.trait < other.trait ? -1 : 1))
  const most = claims.find(({ feature }) => guided.includes(feature))
  return {
    version: counts.version,
    posts: counts.posts,
    ...(counts.since !== undefined && { since: counts.since }),
    ...(counts.until !== undefined && { until: counts.until }),
    ...(most && { mostDistinctive: most.feature }),
    claims,
  }
}

/** Newest first, ties by key: the same whatever the order in which posts come. */
function newer(one: Example, other: Example): number {
  return other.createdAt - one.createdAt || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
}

function keepNewest(examples: Example[], example: Example): void {
  const last = examples[examplesKept - 1]
  if (last && newer(last, example) <= 0) return
  examples.push(example)
  examples.sort(newer)
  examples.length = Math.min(examples.length, examplesKept)
}

function examplesOf(counts: ProfileCounts, trait: string, outcomes: readonly string[]): string[] {
  const all = outcomes.flatMap((outcome) => counts.examples[trait]?.[outcome] ?? []).toSorted(newer)
  return [...new Set(all.map(({ key }) => key))].slice(0, examplesKept)
}
