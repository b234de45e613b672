import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../lib/rewriting/rewriter.ts'
import { nameChanges, piecesOf } from './pieces.ts'

const change = (at: number, from: string, to: string): Change => ({ at, from, to, traits: [], evidence: [] })

function draftOf(draft: string, changes: readonly Change[]): string {
  return piecesOf(draft, nameChanges(draft, changes))
    .flatMap((piece) => ('text' in piece ? [piece.text] : piece.cluster))
    .map((part) => (typeof part === 'string' ? part : part.from))
    .join('')
}

test('a change stays with the letters that touch it', () => {
  const draft = 'so tired. (you know)'
  const pieces = piecesOf(draft, nameChanges(draft, [change(8, '.', ''), change(11, 'you', 'u')]))
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
  const draft = `${long}.`
  expect(piecesOf(draft, nameChanges(draft, [change(200, '.', '')]))).toMatchObject([
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

test('a change keeps its name when the person types elsewhere: in front of it as behind it', () => {
  const draft = 'I do not know you. You are late.'
  const [refused] = named(draft, 'you')
  expect(named(`Hello you. ${draft}`, 'you')).toEqual([expect.any(String), refused])
  expect(named(`Hello you. ${draft}`, 'you')[0]).not.toBe(refused)
  expect(named(`${draft} And you know, you are.`, 'you')[0]).toBe(refused)
  expect(named('I do not know you and', 'you')).toEqual(named('I do not know you', 'you'))
})

test('two of a kind have two names', () => {
  expect(new Set(named('you and I, you and I, you', 'you')).size).toBe(3)
  expect(new Set(named('you you you you', 'you')).size).toBe(4)
})

/** The names of the changes of a word, wherever it stands in a draft. */
function named(draft: string, word: string): string[] {
  const changes = [...draft.matchAll(new RegExp(word, 'g'))].map(({ index }) => change(index, word, 'u'))
  return nameChanges(draft, changes).map(({ id }) => id)
}
