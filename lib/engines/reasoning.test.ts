import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReasoningFilter } from './reasoning.ts'

function filtered(pieces: readonly string[]): { text: string; hasReasoned: boolean } {
  const filter = new ReasoningFilter()
  const text = pieces.map((piece) => filter.next(piece)).join('') + filter.rest()
  return { text, hasReasoned: filter.hasReasoned }
}

test.each([
  ['<think>Hm.</think>\n\nSnow.', 'Snow.', true],
  ['\n<think>\nHm.\n</think>Snow.', 'Snow.', true],
  ['<think></think>\n Snow.\n', 'Snow.\n', true],
  ['<think>never done', '', true],
  ['<think>Hm.</think>', '', true],
  [' Snow.', ' Snow.', false],
  ['<thin', '<thin', false],
  ['<thinking aloud', '<thinking aloud', false],
  ['I say <think>no</think>.', 'I say <think>no</think>.', false],
  ['', '', false],
])('%j has the text %j, however it is cut', (whole, text, hasReasoned) => {
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 8 }), (cuts) => {
      const ends = [...cuts, whole.length].toSorted((one, other) => one - other)
      const pieces = ends.map((end, at) => whole.slice(ends[at - 1] ?? 0, end))
      expect(filtered(pieces)).toEqual({ text, hasReasoned })
    }),
  )
})
