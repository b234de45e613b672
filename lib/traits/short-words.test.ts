import { describe, expect, test } from 'vitest'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { shortWords } from './short-words.ts'

const claimOf = (text: string) => {
  const tally: Record<string, number> = {}
  for (const [outcome, count] of Object.entries(shortWords.count(analyze(text)))) tally[outcome] = count * 30
  return shortWords.claim(tally, {})!
}
const rewritten = (draft: string, claim: ReturnType<typeof claimOf>) =>
  applyEdits(draft, shortWords.propose(analyze(draft), claim))

describe('a person who shortens', () => {
  const claim = claimOf('u r gonna love it bc i wanna see it, kinda. I dont know what to do rn')

  test.each([
    ['You are going to love it because I want to see it', 'U r gonna love it bc I wanna see it'],
    ['going to the sea', 'going to the sea'],
    ['I want to work', 'I want to work'],
    ['what kind of film', 'what kind of film'],
    ['right now, please', 'rn, please'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })

  test('says what for what, with the counts', () => {
    expect(shortWords.describe(claim)).toContain('"bc" for "because" (30 of 30 times)')
  })
})

describe('a person who writes in full', () => {
  const claim = claimOf('you are going to love it because the people want to see it, please and thanks')

  test.each([
    ['u r late bc of ppl', 'you are late because of people'],
    // Short forms with two readings stay.
    ['ur dog, k', 'ur dog, k'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })
})

test('words of another language are no short forms', () => {
  expect(shortWords.count(analyze('Wir sind da, wo du bist, und das ist gut'))).toEqual({})
})
