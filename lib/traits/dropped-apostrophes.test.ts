import { describe, expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { droppedApostrophes } from './dropped-apostrophes.ts'

const claimOf = (text: string) => droppedApostrophes.claim(talliedFrom(droppedApostrophes, [text]), {})!
const rewritten = (draft: string, claim: ReturnType<typeof claimOf>) =>
  applyEdits(
    draft,
    droppedApostrophes.propose(analyze(draft), claim).filter(({ rate }) => rate > 0.5),
  )

describe('who drops apostrophes', () => {
  const claim = claimOf('i dont know, its a pity but thats how im doing it, theyre late and cant come')

  test.each([
    ["It's late and I don't care", 'Its late and I dont care'],
    ['it’s fine', 'its fine'],
    // Another word without it.
    ["we're late, I'll go, she'll see, he'll go", "we're late, I'll go, she'll see, he'll go"],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })
})

test('a word that was never met is told by the others', () => {
  const claim = claimOf('i dont know and i cant say')
  const proposals = droppedApostrophes.propose(analyze("It's late"), claim)
  expect(proposals.map(({ evidence }) => evidence)).toEqual(['you leave the apostrophe out, 60 of 60 times'])
})

test('who writes "ill" for "I\'ll" gets that too', () => {
  const claim = claimOf('ill be there, dont worry, i cant')
  expect(rewritten("I'll go, we're late", claim)).toBe("Ill go, we're late")
})

describe('who keeps them', () => {
  const claim = claimOf("I don't know, it's a pity, that's how I'm doing it, we're late")

  test.each([
    ['dont say its a pity, Im here', "don't say it's a pity, I'm here"],
    // Another word.
    ['its tail, they were ill, a well', 'its tail, they were ill, a well'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })
})

test('a bare form is counted only where it cannot be another word', () => {
  expect(droppedApostrophes.count(analyze('the dog and its tail were well, he is ill, she lets him'))).toEqual([])
})
