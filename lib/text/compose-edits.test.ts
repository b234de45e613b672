import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeEdits, type ReasonedEdit } from './compose-edits.ts'
import { applyEdits } from './edits.ts'

/** Any ascending, not overlapping edits of a text of that length. */
function anyEdits(length: number, reason: string): fc.Arbitrary<ReasonedEdit<string>[]> {
  return fc
    .array(fc.record({ at: fc.nat(length), size: fc.nat(4), replacement: fc.string({ maxLength: 4 }) }), {
      maxLength: 8,
    })
    .map((drawn) => {
      const edits: ReasonedEdit<string>[] = []
      let end = -1
      for (const { at, size, replacement } of drawn.toSorted((one, other) => one.at - other.at)) {
        if (at <= end) continue
        end = Math.min(at + size, length)
        edits.push({ start: at, end, replacement, reasons: [reason] })
      }
      return edits
    })
}

describe('composeEdits', () => {
  test('gives in one round what the two rounds give', () => {
    fc.assert(
      fc.property(
        fc
          .string({ maxLength: 40 })
          .chain((text) =>
            anyEdits(text.length, 'first').chain((first) =>
              anyEdits(applyEdits(text, first).length, 'second').map((second) => ({ text, first, second })),
            ),
          ),
        ({ text, first, second }) => {
          const composed = composeEdits(text, first, second)
          expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second))
          expect(composed.every(({ reasons }) => reasons.length > 0)).toBe(true)
          expect(composed.flatMap(({ reasons }) => reasons).filter((reason) => reason === 'second')).toHaveLength(
            second.length,
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('forgets the reasons of what was written over', () => {
    const first = [{ start: 2, end: 8, replacement: "don't", reasons: ['contract'] }]
    const second = [{ start: 0, end: 12, replacement: 'idk', reasons: ['shorten'] }]
    expect(composeEdits('I do not know', first, second)).toEqual([
      { start: 0, end: 13, replacement: 'idk', reasons: ['shorten'] },
    ])
  })

  test('joins edits of one place and keeps both reasons', () => {
    const first = [{ start: 0, end: 6, replacement: "don't", reasons: ['contract'] }]
    const second = [{ start: 3, end: 4, replacement: '', reasons: ['drop'] }]
    expect(composeEdits('do not go', first, second)).toEqual([
      { start: 0, end: 6, replacement: 'dont', reasons: ['contract', 'drop'] },
    ])
  })
})
