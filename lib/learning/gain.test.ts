import { expect, test } from 'vitest'
import { gainOf } from './gain.ts'

test.each([
  ['we talked about it', 'we talked about it', 'we talked about it'],
  ['we talked about it', 'we spoke about it', 'rain'],
])('nothing is gained from %j to %j for %j', (draft, edited, post) => {
  expect(gainOf(draft, edited, post)).toBe(0)
})

test('a word made right gains, and the same way back loses as much', () => {
  const [draft, better, post] = ['we spoke about the rain', 'we talked about the rain', 'we talked about the rain!']
  const gain = gainOf(draft, better, post)
  expect(gain).toBeGreaterThan(1)
  expect(gainOf(better, draft, post)).toBeCloseTo(-gain)
})

test('case and marks gain nothing: they are no words', () => {
  expect(gainOf('We talked.', 'we talked!!', 'we talked')).toBe(0)
})

test('words in order gain more than words alone', () => {
  const post = 'so late again'
  expect(gainOf('rain', 'so late again', post)).toBeGreaterThan(gainOf('rain', 'again late so', post))
})

test('an empty text is not closer to anything', () => {
  expect(gainOf('', '', 'so late')).toBe(0)
  expect(gainOf('so late', '', 'so late')).toBeLessThan(0)
})
