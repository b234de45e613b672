import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../lib/rewriting/rewriter.ts'
import { nameChanges, piecesOf } from './pieces.ts'

const change = (at: number, from: string, to: string): Change => ({ at, from, to, traits: [], evidence: [] })

function draftOf(draft: string, changes: readonly Change[]): string {
  return piecesOf(draft, nameChanges(changes))
    .flatMap((piece) => ('text' in piece ? [piece.text] : piece.cluster))
    .map((part) => (typeof part === 'string' ? part : part.from))
    .join('')
}

test('a change stays with the letters that touch it', () => {
  const pieces = piecesOf('so tired. (you know)', nameChanges([change(8, '.', ''), change(11, 'you', 'u')]))
  expect(pieces).toMatchObject([
    { text: 'so ' },
    { cluster: ['tired', { from: '.' }] },
    { text: ' ' },
    { cluster: ['(', { from: 'you' }] },
    { text: ' know)' },
  ])
})

test('a long word may be parted from a change', () => {
  const long = 'a'.repeat(200)
  expect(piecesOf(`${long}.`, nameChanges([change(200, '.', '')]))).toMatchObject([
    { text: long },
    { cluster: [{ from: '.' }] },
  ])
})

test('nothing of the draft is lost, whatever it is and wherever the changes are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(60)), (draft, cuts) => {
      const ends = [...new Set(cuts)].filter((cut) => cut <= draft.length).toSorted((a, b) => a - b)
      const changes = ends.flatMap((start, index) => {
        const end = ends[index + 1]
        return end === undefined || index % 2 ? [] : [change(start, draft.slice(start, end), 'x')]
      })
      expect(draftOf(draft, changes)).toBe(draft)
    }),
  )
})

test('a change keeps its name when the person types elsewhere, and two of a kind have two names', () => {
  const before = nameChanges([change(0, 'you', 'u'), change(8, 'you', 'u')])
  const after = nameChanges([change(0, 'Are', 'are'), change(10, 'you', 'u'), change(18, 'you', 'u')])
  expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(new Set(after.map(({ id }) => id)).size).toBe(3)
})
