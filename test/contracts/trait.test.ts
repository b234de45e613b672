import { existsSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPeople } from '../../lib/evaluation/datasets/restoration/read-people.ts'
import type { Post } from '../../lib/posts/post.ts'
import { showsStyle } from '../../lib/posts/selection.ts'
import { buildCounts, profileOf } from '../../lib/profile/build.ts'
import { population } from '../../lib/profile/population/table.ts'
import type { StyleProfile } from '../../lib/profile/style-profile.ts'
import { type Analysis, analyze } from '../../lib/text/analysis.ts'
import { overlapsAny } from '../../lib/text/span.ts'
import { traits } from '../../lib/traits/index.ts'
import { tallyOf } from '../../lib/traits/measure/rate.ts'
import { features, type Tally } from '../../lib/traits/trait.ts'
import { anyPosts, anyText, habitualPosts } from '../arbitraries/posts.ts'
import { readCorpus } from '../corpus/corpus.ts'
import { writtenPosts } from '../demo/written-posts.ts'
import { dataOf } from '../evaluation/data-of.ts'

// The three of the demo, and one of the corpus who writes Spanish.
const people = [
  ...['juno', 'walter', 'priya'].map((name) => ({ name, posts: postsOf(name) })),
  ...readCorpus()
    .filter(({ name }) => name === 'inestejado')
    .map(({ name, posts }) => ({ name, posts: posts.map((text, index) => postOf(name, String(index), text)) })),
]

test('the list holds every trait of the folder once', () => {
  const files = readdirSync(new URL('../../lib/traits', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !['index.ts', 'trait.ts'].includes(file))
    .map((file) => file.replace('.ts', ''))
  expect(traits.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

describe.each(traits.map((trait) => [trait.id, trait] as const))('%s', (id, trait) => {
  test('belongs to a known feature', () => {
    expect(features).toContain(trait.feature)
  })

  test('claims nothing without posts', () => {
    expect(trait.claim({}, {})).toBeUndefined()
  })

  test('is claimed of one of the invented people at least', () => {
    const claimed = people.filter(({ posts }) => profileOf(buildCounts(posts)).claims.some((one) => one.trait === id))
    expect(claimed).not.toHaveLength(0)
  })

  test('counts outcomes that have a name, the same ones each time, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outcomes = trait.count(analyze(text))
        expect(outcomes).not.toContain('')
        expect(trait.count(analyze(text))).toEqual(outcomes)
      }),
      { numRuns: 100 },
    )
  })

  test('what it claims and proposes is sound: rates are rates, sentences have words, proposals lie in the draft', () => {
    fc.assert(
      fc.property(fc.oneof(anyPosts, habitualPosts), anyText, (posts, text) => {
        const claim = profileOf(buildCounts(posts)).claims.find((one) => one.trait === id)
        if (!claim) return
        expect(claim.count).toBeLessThanOrEqual(claim.of)
        for (const value of [claim.rate, claim.low, claim.high, claim.usual]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        expect(claim.sentence).toMatch(/^[A-Z].*\.$/s)
        expect(claim.shownBy.every((outcome) => trait.canShow?.(outcome) ?? true)).toBe(true)
        const draft = analyze(text)
        for (const proposal of trait.propose(draft, claim)) {
          expect(proposal.evidence).toMatch(/\d/)
          for (const rate of [proposal.rate, proposal.usual]) {
            expect(rate).toBeGreaterThanOrEqual(0)
            expect(rate).toBeLessThanOrEqual(1)
          }
          expect(proposal.shows.some((outcome) => proposal.against.includes(outcome))).toBe(false)
          expect(proposal.start).toBeLessThanOrEqual(proposal.end)
          expect(proposal.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 100 },
    )
  })

  test.each(people)("its counts are those of $name's posts, and its evidence shows what it claims", ({ posts }) => {
    const claim = profileOf(buildCounts(posts)).claims.find((one) => one.trait === id)
    if (!claim) return
    const byKey = new Map(posts.map((post) => [`${post.site}:${post.id}`, post]))
    for (const key of claim.examples) {
      const outcomes = trait.count(analyze(byKey.get(key)!.text))
      expect(claim.shownBy.some((outcome) => outcomes.includes(outcome))).toBe(true)
    }
    const shown = posts.filter((post) => {
      const outcomes = trait.count(analyze(post.text))
      return claim.shownBy.some((outcome) => outcomes.includes(outcome))
    })
    expect(claim.examples).toHaveLength(Math.min(shown.length, 3))
    expect(claim.sentence).toContain(String(claim.of))
  })
})

test('few proposals of any trait fall into an entity', () => {
  fc.assert(
    fc.property(habitualPosts, anyText, (posts, text) => {
      const draft = analyze(text)
      for (const claim of profileOf(buildCounts(posts)).claims) {
        const trait = traits.find(({ id }) => id === claim.trait)!
        const inside = trait.propose(draft, claim).filter((proposal) => overlapsAny(proposal, draft.entities))
        // The stylist refuses these; a trait that makes many of them looks at the wrong places.
        expect(inside.length).toBeLessThanOrEqual(draft.entities.length * 2)
      }
    }),
    { numRuns: 200 },
  )
})

/** Public posts of real people, where they are on this machine; they are never part of the project. */
const realPosts = ['twitter_50x200', 'reddit_users'].map((name) => `../shared/datasets/${name}`).filter(existsSync)

describe.skipIf(realPosts.length === 0)('claims of real people (left out without ../shared/datasets)', () => {
  test.each(realPosts)(
    '%s: counts are a recount, examples show what is claimed, sentences give both',
    async (folder) => {
      const people = await readPeople(dataOf(folder), new AbortController().signal)
      const six = people.filter(({ posts }) => posts.length >= 25).slice(0, 6)
      expect(six).toHaveLength(6)
      const claimed = new Set<string>()
      for (const { name, posts } of six) {
        const own = posts.map(({ text, position, createdAt }): Post => ({
          id: String(position),
          site: 'real',
          author: name,
          text,
          visibility: 'public',
          ...(createdAt !== undefined && { createdAt }),
        }))
        for (const trait of checkedByHand(own)) claimed.add(trait)
      }
      expect(claimed.size).toBeGreaterThan(20)
    },
  )
})

/** Counts again, post by post, what a profile claims. @returns the traits that claim something */
function checkedByHand(posts: readonly Post[]): string[] {
  const profile = profileOf(buildCounts(posts))
  const byKey = new Map(
    posts.filter(showsStyle).map((post) => [`${post.site}:${post.id}`, asItsAuthor(analyze(post.text), profile)]),
  )
  return profile.claims.map((claim) => {
    const trait = traits.find(({ id }) => id === claim.trait)!
    const tallies = new Map([...byKey].map(([key, analysis]) => [key, tallyOf(trait.count(analysis))]))
    const sums: Record<string, number> = {}
    for (const tally of tallies.values())
      for (const [outcome, count] of Object.entries(tally)) sums[outcome] = (sums[outcome] ?? 0) + count
    const again = trait.claim(sums, population)!
    expect([trait.id, again.count, again.of]).toEqual([trait.id, claim.count, claim.of])
    expect(trait.describe(again)).toBe(claim.sentence)

    const shows = (tally: Tally) => claim.shownBy.some((outcome) => (tally[outcome] ?? 0) > 0)
    expect(claim.examples).toHaveLength(Math.min(3, [...tallies.values()].filter(shows).length))
    for (const key of claim.examples) expect([trait.id, shows(tallies.get(key)!)]).toEqual([trait.id, true])

    const numbers = claim.sentence.match(/\d+/g) ?? []
    expect(numbers).toContain(String(claim.of))
    expect(numbers.some((one) => [claim.count, claim.of - claim.count].includes(Number(one)))).toBe(true)
    return trait.id
  })
}

/** A post too short to tell its language is in its author's. */
function asItsAuthor(analysis: Analysis, { mainLanguage }: StyleProfile): Analysis {
  return analysis.language === undefined && mainLanguage === 'en'
    ? { ...analysis, language: 'en', englishWords: analysis.words }
    : analysis
}

function postOf(author: string, id: string, text: string): Post {
  return { id, text, author, site: 'demo', visibility: 'public' }
}

function postsOf(name: string): Post[] {
  return writtenPosts(name).map((post) => ({ ...post, site: 'demo', author: name, visibility: 'public' }))
}
