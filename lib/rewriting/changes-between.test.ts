import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities } from '../text/entities.ts'
import { applyEdits } from '../text/edits.ts'
import { applyChanges } from './apply-changes.ts'
import { changesBetween } from './changes-between.ts'

const plain = (text: string) => ({ text, edits: [], final: text })

test('says whose each change is', () => {
  const draft = 'I will see you at 5 pm. It is late.'
  const text = "I'll see you at 5 pm. It is late."
  const edits = [
    {
      start: 0,
      end: 1,
      replacement: 'i',
      reasons: [{ trait: 'small-i', evidence: 'you write "i" small, 9 of 9 times' }],
    },
    { start: 32, end: 33, replacement: '', reasons: [{ trait: 'end-mark', evidence: 'you end with nothing' }] },
  ]
  const final = "i'll see you at 5 pm. It is late"
  const changes = changesBetween(draft, { text, edits, final }, 'small at home')
  expect(applyChanges(draft, changes)).toBe(final)
  expect(changes).toEqual([
    {
      at: 0,
      from: 'I will',
      to: "i'll",
      traits: ['small-i'],
      evidence: ['small at home wrote it so', 'you write "i" small, 9 of 9 times'],
    },
    { at: 34, from: '.', to: '', traits: ['end-mark'], evidence: ['you end with nothing'] },
  ])
})

test("the stylist's marks and the model's words are apart where they lie side by side, each with its reason", () => {
  const draft = 'Because of the rain I am late! See you, Ana.'
  const text = 'bc of the rain I am late! see ya, Ana.'
  const edits = [
    { start: 24, end: 25, replacement: '!!', reasons: [{ trait: 'repeats', evidence: 'you repeat !' }] },
    { start: 37, end: 38, replacement: '', reasons: [{ trait: 'end-mark', evidence: 'you end with nothing' }] },
  ]
  const final = 'bc of the rain I am late!! see ya, Ana'
  const model = { traits: [], evidence: ['small wrote it so'] }
  const changes = changesBetween(draft, { text, edits, final }, 'small')
  expect(applyChanges(draft, changes)).toBe(final)
  expect(changes).toEqual([
    { at: 0, from: 'Because', to: 'bc', ...model },
    { at: 29, from: '!', to: '!!', traits: ['repeats'], evidence: ['you repeat !'] },
    { at: 31, from: 'See', to: 'see', ...model },
    { at: 35, from: 'you', to: 'ya', ...model },
    { at: 43, from: '.', to: '', traits: ['end-mark'], evidence: ['you end with nothing'] },
  ])
})

test('touching changes are apart, and what the stylist took back is none', () => {
  const written = (text: string, ...edits: [start: number, end: number, replacement: string][]) => {
    const reasoned = edits.map(([start, end, replacement]) => ({
      start,
      end,
      replacement,
      reasons: [{ trait: 'own', evidence: 'yours' }],
    }))
    return { text, edits: reasoned, final: applyEdits(text, reasoned) }
  }
  const seen = (draft: string, after: ReturnType<typeof written>) =>
    changesBetween(draft, after, 'small').map(({ from, to, evidence }) => [from, to, evidence.join()])
  expect(seen('Late', written('late!!'))).toEqual([
    ['Late', 'late', 'small wrote it so'],
    ['', '!!', 'small wrote it so'],
  ])
  expect(seen('It is late.', written('It is l8.', [8, 9, '']))).toEqual([
    ['late', 'l8', 'small wrote it so'],
    ['.', '', 'yours'],
  ])
  expect(seen('late!!', written('late!', [4, 5, '!!']))).toEqual([])
  expect(seen('late!', written('late!!', [4, 6, '!!!']))).toEqual([['!', '!!!', 'small wrote it so,yours']])
})

test('touches no entity', () => {
  const draft = 'See https://example.org/a or ask @juno about #soup, I think.'
  const final = 'look at https://example.org/a or ask @juno on #soup i guess'
  const changes = changesBetween(draft, plain(final), 'small')
  expect(applyChanges(draft, changes)).toBe(final)
  for (const { start, end } of findEntities(draft)) {
    expect(changes.filter(({ at, from }) => at < end && at + from.length > start)).toEqual([])
  }
})

test('nothing changed is no change', () => {
  expect(changesBetween('Same 1', plain('Same 1'), 'small')).toEqual([])
})

test('applying all changes gives the final text, whatever the texts are', () => {
  const word = fc.constantFrom(
    'I',
    'will',
    "don't",
    'see',
    '@juno',
    '#soup',
    '5',
    'https://example.org',
    '🌧️',
    '!',
    '...',
    '\n',
    'über',
  )
  const text = fc.array(word).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (draft, final) => {
      const changes = changesBetween(draft, plain(final), 'small')
      expect(applyChanges(draft, changes)).toBe(final)
      for (const { from, to, evidence } of changes) {
        expect(from).not.toBe(to)
        expect(evidence).toEqual(['small wrote it so'])
      }
    }),
  )
  // The stylist's edits are anything that does not overlap.
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.constantFrom('', '!', 'u', ' ')), { maxLength: 8 })
  fc.assert(
    fc.property(text, text, cuts, (draft, text, cuts) => {
      const places = cuts.map(([place]) => Math.min(place, text.length)).toSorted((one, other) => one - other)
      const edits = cuts.slice(1).flatMap(([, replacement], index) => {
        const [start, end] = [places[index]!, places[index + 1]!]
        return index % 2 === 0 ? [{ start, end, replacement, reasons: [{ trait: 'own', evidence: 'yours' }] }] : []
      })
      const final = applyEdits(text, edits)
      expect(applyChanges(draft, changesBetween(draft, { text, edits, final }, 'small'))).toBe(final)
    }),
  )
})
