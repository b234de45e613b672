import { postKey, type Post } from '../posts/post.ts'
import { showsStyle } from '../posts/selection.ts'
import { type Analysis, analyze } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import { fewest } from '../traits/measure/rate.ts'
import type { Claim, Feature, Population } from '../traits/trait.ts'
import type { Example, ProfileCounts, Sums } from './counts.ts'
import { population } from './population/table.ts'
import type { DescribedClaim, Habits, StyleProfile, WrittenLanguage } from './style-profile.ts'
import { type Addend, addToSums, emptySums, examplesOf, mergeSums, tallyIn } from './sums.ts'
import { profileVersion } from './version.ts'
import { mainLanguageOf, sumsByLanguage, writtenInWords, writtenLanguages } from './written-languages.ts'

const guided: readonly Feature[] = ['capitalization', 'emoji', 'abbreviation', 'punctuation']
/** Posts of a language, and posts of others, from which on it has habits of its own. */
const enoughOfLanguage = 20

/**
 * Text, in UTF-16 units, that one trait after the other looks at: what a trait looks things up in is then at hand for all
 * of its posts, and few of them are in memory taken apart.
 */
const together = 30_000

/** The counts of no post. */
export function emptyCounts(): ProfileCounts {
  return {
    version: profileVersion,
    posts: 0,
    languages: {},
    unsure: { english: emptySums(), other: emptySums() },
  }
}

/** Adds posts to the counts, in place. They may come in any order; one without words of its own changes nothing. */
export function addPosts(counts: ProfileCounts, posts: Iterable<Post>): void {
  let some: Addend[] = []
  let length = 0
  for (const post of posts) {
    if (!showsStyle(post)) continue
    some.push(...addendsOf(counts, post))
    length += post.text.length
    if (length < together) continue
    addToSums(some)
    some = []
    length = 0
  }
  addToSums(some)
}

/** What one post adds, and to which sums: those of its language or, where nothing tells it, two. */
function addendsOf(counts: ProfileCounts, post: Post): Addend[] {
  counts.posts++
  if (post.createdAt !== undefined) {
    counts.since = Math.min(counts.since ?? post.createdAt, post.createdAt)
    counts.until = Math.max(counts.until ?? post.createdAt, post.createdAt)
  }
  const example: Example = { key: postKey(post), createdAt: post.createdAt ?? 0 }
  const analysis = analyze(post.text)
  if (analysis.language !== undefined)
    return [{ sums: (counts.languages[analysis.language] ??= emptySums()), post: analysis, example }]
  const english: Analysis = { ...analysis, language: 'en', englishWords: analysis.words }
  return [
    { sums: counts.unsure.english, post: english, example },
    { sums: counts.unsure.other, post: analysis, example },
  ]
}

/** The counts of posts. */
export function buildCounts(posts: Iterable<Post>): ProfileCounts {
  const counts = emptyCounts()
  addPosts(counts, posts)
  return counts
}

/** The sums over all posts that were counted, whatever their language. */
export function allSums(counts: ProfileCounts): Sums {
  return mergeSums([...sumsByLanguage(counts).values()])
}

/** The profile that counts give: every claim that they are enough for, against how other people write. */
export function profileOf(counts: ProfileCounts, usual: Population = population): StyleProfile {
  const { version, posts, since, until } = counts
  const sums = sumsByLanguage(counts)
  const habits = habitsIn(mergeSums([...sums.values()]), usual)
  const most = habits.claims.find(({ feature }) => guided.includes(feature))
  const mainLanguage = mainLanguageOf(counts)
  const languages = writtenLanguages(sums, posts).map((language): [string, WrittenLanguage] => {
    const own = sums.get(language)!
    const standsApart = own.posts >= enoughOfLanguage && posts - own.posts >= enoughOfLanguage
    return [language, { posts: own.posts, ...(standsApart && { habits: habitsIn(own, usual) }) }]
  })
  const writtenIn = writtenInWords(
    languages.map(([language, own]) => [language, own.posts]),
    posts,
  )
  return {
    version,
    posts,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(most && { mostDistinctive: most.feature }),
    languages: Object.fromEntries(languages),
    ...(mainLanguage !== undefined && { mainLanguage }),
    ...(writtenIn !== undefined && { writtenIn }),
    ...habits,
  }
}

function habitsIn(sums: Sums, usual: Population): Habits {
  const claims: DescribedClaim[] = []
  const faint: Claim[] = []
  for (const trait of traits) {
    const claim = trait.claim(tallyIn(sums, trait.id), usual)
    if (!claim) continue
    if (claim.of < (trait.fewest ?? fewest)) faint.push(claim)
    else
      claims.push({ ...claim, sentence: trait.describe(claim), examples: examplesOf(sums, claim.trait, claim.shownBy) })
  }
  claims.sort((one, other) => other.distinctiveness - one.distinctiveness || (one.trait < other.trait ? -1 : 1))
  return { claims, faint }
}
