import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../../test/arbitraries/posts.ts'
import { allMatches } from './all-matches.ts'

const patterns = [/\p{L}+/gu, /(?<=\p{L})( ?)(?=[!?]+)/gu, /(?=.)/gu, /x*/gu, /\p{RGI_Emoji}|$/gv]

test('finds what matchAll finds, in any text and whatever was looked for before', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...patterns), (text, pattern) => {
      const found = allMatches(text, pattern).map(({ index, 0: match }) => [index, match])
      expect(found).toEqual([...text.matchAll(pattern)].map(({ index, 0: match }) => [index, match]))
    }),
  )
})
