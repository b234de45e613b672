import { describe, expect, test } from 'vitest'
import { restyleBy, restyleByExactly } from '../../test/traits/restyle-by.ts'

const rewritten = (draft: string, posts: readonly string[]) => restyleBy('dashes', posts, draft)

const plain = ['The pond froze over last night.', 'We walked to the mill and back again.']
const spliced = ['The pond froze over, it was lovely.', 'We walked to the mill, it was closed.']
const stopped = ['The pond froze over. It was lovely.', 'We walked to the mill. It was closed.']
const dotted = ['The pond froze over... what a night', 'we walked to the mill ... and back again']
const dashed = ['The pond froze over - what a night', 'We walked to the mill - and back again']

describe('a dash that the person does not write', () => {
  test.each([
    ['The bus was late — again.', 'The bus was late, again.'],
    ['It took nine days — a long time.', 'It took nine days, a long time.'],
    ['The tea—hot and strong—was good.', 'The tea, hot and strong, was good.'],
    ['Doors open at 6 — bring a coat.', 'Doors open at 6, bring a coat.'],
    ['It was late — 40 minutes.', 'It was late, 40 minutes.'],
    ['I read "Mill" — a fine book.', 'I read "Mill", a fine book.'],
    ['It ended 3 — 1 today.', 'It ended 3 — 1 today.'],
    ['I passed, — and then I slept.', 'I passed, and then I slept.'],
    // No pause: a range, names, a signature, a link, a list.
    ['The train Paris—London is late.', 'The train Paris—London is late.'],
    ['Be kind to the bees. — Ada', 'Be kind to the bees. — Ada'],
    ['It is all here — https://mill.example/a', 'It is all here — https://mill.example/a'],
    ['— one\n— two', '— one\n— two'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, plain)).toBe(expected)
  })
})

describe('before a clause of its own', () => {
  const draft = 'The mill is closed today — it is too cold.'
  test.each([
    ['a comma for who joins clauses so', spliced, 'The mill is closed today, it is too cold.'],
    ['a full stop for who parts them', stopped, 'The mill is closed today. It is too cold.'],
    ['dots for who writes dots', dotted, 'The mill is closed today... it is too cold.'],
    ['their own dash for who writes one', dashed, 'The mill is closed today - it is too cold.'],
  ])('%s', (_, posts, expected) => {
    expect(rewritten(draft, posts)).toBe(expected)
  })
})

test('who writes a dash now and then means the one that stands in a draft', () => {
  const posts = Array.from({ length: 30 }, (_, index) =>
    index === 0 ? 'The pond froze over — what a night' : plain[index % 2]!,
  )
  expect(rewritten('The bus was late — again.', posts)).toBe('The bus was late — again.')
})

test('two words are a clause too', () => {
  expect(rewritten("We left — it's fine.", stopped)).toBe("We left. It's fine.")
})

test('two dashes around an aside change together', () => {
  // The second stands before a link, which takes no comma.
  const draft = 'The tea — hot and strong — https://a.example/b was good.'
  expect(rewritten(draft, plain)).toBe(draft)
})

test('a clause has verbs of all kinds', () => {
  const draft = 'The old mill is closed — it needs a new roof.'
  expect(rewritten(draft, stopped)).toBe('The old mill is closed. It needs a new roof.')
})

test('a person with three posts, none of which has a dash, gets a comma', () => {
  const posts = ['The pond froze over.', 'We walked to the mill.', 'It was a very cold night.']
  expect(restyleByExactly('dashes', posts, 'The bus was late — again.')).toBe('The bus was late, again.')
})
