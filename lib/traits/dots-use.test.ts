import { describe, expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { dotsUse } from './dots-use.ts'

describe('a person whose posts have dots', () => {
  const inside = talliedFrom(dotsUse, ['so tired.. going to bed now', 'no idea.. maybe later then'])
  const trailing = talliedFrom(dotsUse, ['going to bed now…', 'Well, we shall see…'])

  test.each([
    ['It was late. I went home. Nobody came.', 'It was late.. I went home. Nobody came.'],
    ['It was late, so I went home.', 'It was late, so I went home..'],
    ['It was late, so I went home', 'It was late, so I went home..'],
    ['Is it late?', 'Is it late?'],
    ['It was late... I went home.', 'It was late... I went home.'],
    ['Great show! See https://a.example/b', 'Great show! See https://a.example/b'],
    ['It was late, I went home (as usual)', 'It was late, I went home (as usual)'],
    ['1. First\n2. Second', '1. First\n2. Second'],
  ])('between two statements, else at the end: %s', (draft, expected) => {
    expect(rewriteBy(dotsUse, inside, draft, 'with')).toBe(expected)
  })

  test('never takes out what is there', () => {
    expect(rewriteBy(dotsUse, inside, 'It was late... I went home.', 'without')).toBe('It was late... I went home.')
  })

  test.each([
    ['It was late. I went home.', 'It was late. I went home…'],
    ['It was late. Was it you?', 'It was late… Was it you?'],
    ['今日は疲れたよ。もう寝るね。', '今日は疲れたよ。もう寝るね…'],
  ])('at the end: %s', (draft, expected) => {
    expect(rewriteBy(dotsUse, trailing, draft, 'with')).toBe(expected)
  })

  test('says so, with the counts', () => {
    expect(dotsUse.describe(dotsUse.claim(inside, {})!)).toBe(
      'You always let a post trail off or join it by dots (60 of 60 posts).',
    )
  })
})

describe('a person who has no dots', () => {
  const tally = talliedFrom(dotsUse, ['I went home at ten.'])

  test.each([
    ['It was late... I went home…', 'It was late. I went home.'],
    ['It was late...and I went home ...', 'It was late, and I went home.'],
    ['It was late … so I went home', 'It was late, so I went home'],
    ['...and then?', '...and then?'],
    ['see "so it goes..." there', 'see "so it goes..." there'],
  ])('%s', (draft, expected) => {
    expect(rewriteBy(dotsUse, tally, draft, 'without')).toBe(expected)
  })
})
