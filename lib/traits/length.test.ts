import { expect, test } from 'vitest'
import { analyze } from '../text/analysis.ts'
import { length } from './length.ts'

test('words are counted where blanks part them', () => {
  expect(length.count(analyze('We saw the sea. It rained.'))).toEqual([
    'short',
    ...Array.from({ length: 6 }, () => 'words'),
    'sentences',
    'sentences',
  ])
  expect(length.count(analyze('今日はとても疲れたので早く寝ます'))).toEqual([])
})
