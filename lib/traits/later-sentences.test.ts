import { expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { laterSentences } from './later-sentences.ts'

const goesOnAfterDots = talliedFrom(laterSentences, [
  'We saw the mill today... then it rained. We walked home',
  'No idea... maybe later. The soup is on the stove',
])

test('a small letter after dots tells of dots, not of full stops', () => {
  const rates = (draft: string) =>
    laterSentences.propose(analyze(draft), laterSentences.claim(goesOnAfterDots, {})!).map(({ rate }) => rate)
  const [afterDots] = rates('We saw the sea... Then we slept')
  const [afterStop] = rates('We saw the sea. Then we slept')
  expect(afterDots).toBeGreaterThan(0.9)
  expect(afterStop).toBeLessThan(0.1)
})

test('each is told with its own counts', () => {
  const told = (draft: string) =>
    laterSentences.propose(analyze(draft), laterSentences.claim(goesOnAfterDots, {})!).map(({ evidence }) => evidence)
  expect(told('We saw the sea... Then we slept')).toEqual([
    'you begin a sentence after dots with a small letter, 60 of 60 times',
  ])
  expect(told('We saw the sea. Then we slept')).toEqual(['you begin a sentence with a small letter, 0 of 60 times'])
})

test('where one kind was never seen, what holds in the other holds in both', () => {
  const small = talliedFrom(laterSentences, ['we saw the mill. then it rained', 'no idea. maybe later'])
  expect(rewriteBy(laterSentences, small, 'We saw the sea... Then we slept. We ate', 'lower')).toBe(
    'We saw the sea... then we slept. we ate',
  )
})
