import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { writtenPosts } from '../../test/demo/written-posts.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { applyEdits } from '../text/edits.ts'
import { findEntities, sameEntities } from '../text/entities.ts'
import { restyle } from './stylist.ts'

const corpus = readCorpus()
const people = [
  ...['juno', 'walter', 'priya'].map((name) => ({ name, posts: writtenPosts(name).map(({ text }) => text) })),
  ...corpus,
].map(({ name, posts }) => ({
  name,
  profile: profileOf(
    buildCounts(
      posts.map((text, index) => ({ id: String(index), site: 'own', author: name, text, visibility: 'public' })),
    ),
  ),
}))
const drafts = corpus.flatMap(({ posts, pairs }) => [...posts, ...pairs.map(({ draft }) => draft)])

test('anybody’s draft in anybody’s voice comes to rest, is the same again, and keeps its entities', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...people),
      fc.constantFrom(...drafts),
      fc.constantFrom(0, 0.5, 1),
      ({ profile }, draft, strength) => {
        const rewrite = restyle(draft, profile, strength)
        expect(rewrite.settled).toBe(true)
        expect(applyEdits(draft, rewrite.edits)).toBe(rewrite.text)
        expect(restyle(draft, profile, strength)).toEqual(rewrite)
        expect(restyle(rewrite.text, profile, strength).text).toBe(rewrite.text)
        expect(sameEntities(findEntities(draft), findEntities(rewrite.text))).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
