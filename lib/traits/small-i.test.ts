import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'
import { analyze } from '../text/analysis.ts'
import { smallI } from './small-i.ts'

test.each([
  ['i think i like it', ['first lower', 'lower']],
  ["I'm sure that I've seen you and ive not", ['first upper', 'upper', 'lower']],
  ['i.e. the 3rd one is what we want', []],
  ['it is in Section I of the book', []],
  ['ich war heute im Bus und nicht im Büro', []],
  ['Ich war heute im Bus. i think you know why', ['first lower']],
  ['ışık yok ama i harfi var bugün', []],
])('%s', (text, outcomes) => {
  expect(smallI.count(analyze(text))).toEqual(outcomes)
})

test('a capital at the beginning is no sign of one inside', () => {
  const posts = ['I am late because i slept', 'so i went home', 'I think i know']
  expect(restyleBy('small-i', posts, 'I know that I love it.')).toBe('I know that i love it.')
})
