import { describe, expect, test } from 'vitest'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { contractions } from './contractions.ts'

const claimOf = (text: string) => {
  const tally: Record<string, number> = {}
  for (const [outcome, count] of Object.entries(contractions.count(analyze(text)))) tally[outcome] = count * 40
  return contractions.claim(tally, {})!
}
const contracted = claimOf("I'm here, you don't care, we've seen it, it's late and that's fine")
const full = claimOf('I am here, you do not care, we have seen it, it is late and that is fine')
const rewritten = (draft: string, claim: typeof contracted) =>
  applyEdits(draft, contractions.propose(analyze(draft), claim))

describe('contracting', () => {
  test.each([
    ['I am late and you are not', "I'm late and you're not"],
    ['Do not go, it is cold', "Don't go, it's cold"],
    ['I have been there', "I've been there"],
    // No contraction is possible or natural there.
    ['That is who I am', "That's who I am"],
    ['Yes, I am.', 'Yes, I am.'],
    ['I have a dog', 'I have a dog'],
    ['I have limited time', 'I have limited time'],
    ['she and you are alike', 'she and you are alike'],
    ['I can not only sing', 'I can not only sing'],
    ['you are too', 'you are too'],
    ['I will not go', "I won't go"],
    ['the IT is down', 'the IT is down'],
    ['I CANNOT wait', 'I CANNOT wait'],
    ['colder than it is here', 'colder than it is here'],
    ['I know what you are', 'I know what you are'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, contracted)).toBe(expected)
  })
})

describe('writing out', () => {
  test.each([
    ["I'm late and I can't stay", 'I am late and I cannot stay'],
    ["we won't say", 'we will not say'],
    ["Don't go", 'Do not go'],
    // Two readings, or a question that would be turned round.
    ["it's been fun", "it's been fun"],
    ["Don't you see?", "Don't you see?"],
    ["why doesn't he call", "why doesn't he call"],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, full)).toBe(expected)
  })
})
