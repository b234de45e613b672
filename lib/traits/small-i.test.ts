import { expect, test } from 'vitest'
import { analyze } from '../text/analysis.ts'
import { smallI } from './small-i.ts'

test.each([
  ['i think i like it', { lower: 2 }],
  ["I'm sure that I've seen you and ive not", { upper: 2, lower: 1 }],
  ['i.e. the 3rd one is what we want', {}],
  ['it is in Section I of the book', {}],
  ['ich war heute im Bus und nicht im Büro', {}],
  ['Ich war heute im Bus. i think you know why', { lower: 1 }],
  ['ışık yok ama i harfi var bugün', {}],
])('%s', (text, tally) => {
  expect(smallI.count(analyze(text))).toEqual(tally)
})
