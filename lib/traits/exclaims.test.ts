import { describe, expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { exclaims } from './exclaims.ts'

describe('a person whose posts have an exclamation mark', () => {
  const tally = talliedFrom(exclaims, ['so good to see you all!', 'thanks a lot!!'])

  test.each([
    ['I will be there at ten.', 'I will be there at ten!'],
    ['I will be there at ten', 'I will be there at ten!'],
    ['I will be there at ten. xoxo', 'I will be there at ten! xoxo'],
    ['Thank you. I will be there at ten.', 'Thank you! I will be there at ten.'],
    ['Great news, we won. See https://a.example/b', 'Great news, we won! See https://a.example/b'],
    ['Great news, we won. Will you come?', 'Great news, we won! Will you come?'],
    ['Are you there?', 'Are you there?'],
    ['My grandfather passed away.', 'My grandfather passed away.'],
    ['We won! It was late.', 'We won! It was late.'],
    ['Sam Hill', 'Sam Hill'],
    ['今日は楽しかったよ。', '今日は楽しかったよ！'],
  ])('%s', (draft, expected) => {
    expect(rewriteBy(exclaims, tally, draft, 'with')).toBe(expected)
  })

  test('says how many come in runs', () => {
    expect(exclaims.describe(exclaims.claim(tally, {})!)).toBe(
      'You always put an exclamation mark in a post (60 of 60 posts, 30 with a run of them).',
    )
  })
})

describe('a person who has none', () => {
  const tally = talliedFrom(exclaims, ['I will be there at ten.'])

  test.each([
    ['Thank you! I will be there !!', 'Thank you. I will be there.'],
    ['What?! No!', 'What?! No.'],
    ['¡Hola a todos!', '¡Hola a todos!'],
    ['he said "no!" to me', 'he said "no!" to me'],
    ['你好！今天很开心！', '你好。今天很开心。'],
  ])('%s', (draft, expected) => {
    expect(rewriteBy(exclaims, tally, draft, 'none')).toBe(expected)
  })
})
