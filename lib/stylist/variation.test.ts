import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { buildCounts, profileOf } from '../profile/build.ts'
import { analyze } from '../text/analysis.ts'
import { traits } from '../traits/index.ts'
import { restyle } from './stylist.ts'

const told = [
  'The pond froze over last night',
  'We walked to the mill today',
  'There is soup on the stove',
  'Nobody came again',
]
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A person whose posts are these, written so. */
function personOf(write: (text: string, index: number) => string) {
  return profileOf(
    buildCounts(
      Array.from({ length: 200 }, (_, index) => ({
        id: String(index),
        site: 'example',
        author: 'sam',
        text: write(told[(index >> 1) % told.length]!, index),
        visibility: 'public' as const,
      })),
    ),
  )
}

/** Careful drafts of many sorts: they begin with a capital and end with a full stop. */
const drafts = readCorpus()
  .flatMap(({ pairs }) => pairs.map(({ draft }) => draft))
  .filter((draft) => /^[A-Z][a-z]+ .*[a-z]\.$/s.test(draft) && analyze(draft).language === 'en')

describe.each([
  {
    trait: 'first-letter',
    isSo: (text: string) => /^[a-z]/.test(text),
    always: (text: string) => `${small(text)}.`,
    never: (text: string) => `${text}.`,
  },
  {
    trait: 'end-mark',
    isSo: (text: string) => !text.endsWith('.'),
    always: (text: string) => text,
    never: (text: string) => `${text}.`,
  },
])('$trait', ({ trait, isSo, always, never }) => {
  const others = traits.map(({ id }) => id).filter((id) => id !== trait)
  /** In what share of the drafts it comes out so. */
  const share = (write: (text: string, index: number) => string) => {
    const profile = personOf(write)
    const rewrites = drafts.map((draft) => restyle(draft, profile, 0.5, others).text)
    expect(drafts.map((draft) => restyle(draft, profile, 0.5, others).text)).toEqual(rewrites)
    return rewrites.filter(isSo).length / drafts.length
  }

  test('comes out now so, now so for who does it every other time, and the same for one draft', () => {
    const half = share((text, index) => (index % 2 ? always(text) : never(text)))
    expect(half).toBeGreaterThan(0.3)
    expect(half).toBeLessThan(0.7)
  })

  test('comes out one way for who never varies', () => {
    expect(share(always)).toBeGreaterThan(0.98)
    expect(share(never)).toBe(0)
  })
})
