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
  expect(rates('We saw the sea... Then we slept')[0]).toBeGreaterThan(0.9)
  expect(rates('We saw the sea. Then we slept')).toEqual([])
})

test('each is told with its own counts', () => {
  const told = (draft: string) =>
    laterSentences.propose(analyze(draft), laterSentences.claim(goesOnAfterDots, {})!).map(({ evidence }) => evidence)
  expect(told('We saw the sea... Then we slept')).toEqual([
    'you begin a sentence after dots with a small letter, 60 of 60 times',
  ])
  expect(told('We saw the sea. then we slept')).toEqual(['you begin a sentence with a capital, 60 of 60 times'])
})

test('where one kind was never seen, what holds in the other holds in both, and is told as such', () => {
  const small = talliedFrom(laterSentences, ['we saw the mill. then it rained', 'no idea. maybe later'])
  const [proposal] = laterSentences.propose(
    analyze('We saw the sea... Then we slept'),
    laterSentences.claim(small, {})!,
  )
  expect(proposal!.evidence).toBe('you begin a sentence with a small letter, 60 of 60 times')
  expect(rewriteBy(laterSentences, small, 'We saw the sea... Then we slept. We ate', 'lower')).toBe(
    'We saw the sea... then we slept. we ate',
  )
})

test('a name keeps its capital after dots, too', () => {
  const proposals = laterSentences.propose(
    analyze('He left... John was sad'),
    laterSentences.claim(goesOnAfterDots, {})!,
  )
  expect(proposals).toEqual([])
})
