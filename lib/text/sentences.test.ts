import { describe, expect, test } from 'vitest'
import { analyze } from './analysis.ts'

const sentences = (text: string) => analyze(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('findSentences', () => {
  test.each([
    ['One. Two! Three?? four', ['One.', 'Two!', 'Three??', 'four']],
    ['Mr. Smith went to St. Ives. Good.', ['Mr. Smith went to St. Ives.', 'Good.']],
    ['well... ok… bye', ['well...', 'ok…', 'bye']],
    ['first\n\nsecond.\nthird', ['first', 'second.', 'third']],
    ['see https://a.example/x.y?z! now', ['see https://a.example/x.y?z!', 'now']],
    ['great!😀 next', ['great!', '😀 next']],
    ['at 3.50 each', ['at 3.50 each']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('analyze', () => {
  test.each([
    ['@ilse @rafi hello there', 12, '', 'words'],
    ['@ilse: hello!', 7, '!', 'words'],
    ['so good!! 😭😭', 0, '!!', 'symbol'],
    ['look at this. https://a.example', 0, '', 'entity'],
    ['look at this #fun.', 0, '.', 'entity'],
    ['@ilse 😀', 6, '', 'symbol'],
    ['@ilse', 5, '', 'nothing'],
  ])('%j', (text, bodyStart, mark, lastIs) => {
    const analysis = analyze(text)
    expect([analysis.bodyStart, text.slice(analysis.finalMark.start, analysis.finalMark.end), analysis.lastIs]).toEqual(
      [bodyStart, mark, lastIs],
    )
  })
})
