import { describe, expect, test } from 'vitest'
import { analyze } from '../text/analysis.ts'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { endMark } from './end-mark.ts'

const bare = talliedFrom(endMark, ['I went home', 'so good!!', 'no idea..'])
const stopped = talliedFrom(endMark, ['I went home.', 'It was late.'])

test.each([
  ['I went home.', 'stop'],
  ['I went home', 'none'],
  ['I went home..', 'dots'],
  ['So good!!', 'exclamation'],
  ['今日は疲れた。', 'stop'],
  ['楽しかった！', 'exclamation'],
  ['मैं घर जा रहा हूँ।', 'stop'],
])('%s ends in "%s"', (text, ending) => {
  expect(endMark.count(analyze(text))).toContain(ending)
})

test.each(['How are you?', 'how are you', 'وين رحت؟', 'see https://a.example/b'])('%s is left aside', (text) => {
  expect(endMark.count(analyze(text))).toEqual([])
})

describe('what it would write', () => {
  test.each([
    [bare, 'I went home.', 'stop>none', 'I went home'],
    [bare, '今日は疲れた。', 'stop>none', '今日は疲れた'],
    [stopped, 'I went home again', 'none>stop', 'I went home again.'],
    [stopped, 'मैं घर जा रहा हूँ', 'none>stop', 'मैं घर जा रहा हूँ।'],
    [stopped, '今日のバイトで店長に謝った', 'none>stop', '今日のバイトで店長に謝った。'],
    [stopped, '山田太郎', 'none>stop', '山田太郎'],
    [stopped, 'I went home again xx', 'none>stop', 'I went home again xx'],
    [stopped, '- eggs and milk', 'none>stop', '- eggs and milk'],
    // Whether there are any dots is another trait's affair; their form is the person's.
    [bare, 'It was late.. I went home.', 'stop>dots', 'It was late.. I went home..'],
    [bare, 'It was late. I went home.', 'stop>dots', 'It was late. I went home.'],
    [bare, 'So late! I went home.', 'stop>exclamation', 'So late! I went home!'],
    [bare, 'Yay! Unfortunately Sam is still ill.', 'stop>exclamation', 'Yay! Unfortunately Sam is still ill.'],
    [stopped, 'So late!', 'exclamation>stop', 'So late!'],
  ])('%# %s', (tally, draft, kind, expected) => {
    expect(rewriteBy(endMark, tally, draft, kind)).toBe(expected)
  })
})
