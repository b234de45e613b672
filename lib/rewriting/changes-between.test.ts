import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities } from '../text/entities.ts'
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
})
