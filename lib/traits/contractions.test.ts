import { describe, expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { contractions } from './contractions.ts'

const claimOf = (text: string) => contractions.claim(talliedFrom(contractions, [text], 40), {})!
const contracted = claimOf("I'm here, you don't care, we've seen it, it's late and that's fine")
const full = claimOf('I am here, you do not care, we have seen it, it is late and that is fine')
/** Of two edits that touch, the likelier. */
function rewritten(draft: string, claim: typeof contracted): string {
  const edits = contractions
    .propose(analyze(draft), claim)
    .toSorted((one, other) => other.rate - one.rate)
    .filter(
      ({ start, end }, index, all) => !all.slice(0, index).some((better) => better.start <= end && start <= better.end),
    )
  return applyEdits(
    draft,
    edits.toSorted((one, other) => one.start - other.start),
  )
}

describe('contracting', () => {
  test.each([
    ['I am late and you are not', "I'm late and you're not"],
    ['Do not go, it is cold', "Don't go, it's cold"],
    ['I have been there', "I've been there"],
    // No contraction is possible or natural there.
    ['That is who I am', "That's who I am"],
    ['Yes, I am.', 'Yes, I am.'],
    ['I have a dog', 'I have a dog'],
    ['What do you have planned', 'What do you have planned'],
    ['I have limited time', 'I have limited time'],
    ['she and you are alike', 'she and you are alike'],
    ['I can not only sing', 'I can not only sing'],
    ['you are too', 'you are too'],
    ['I will not go', "I won't go"],
    ['the IT is down', 'the IT is down'],
    ['I CANNOT wait', 'I CANNOT wait'],
    ['colder than it is here', 'colder than it is here'],
    ['I know what you are', 'I know what you are'],
    ['you see how big it is now', 'you see how big it is now'],
    ['he asked where I am going', "he asked where I'm going"],
    ['when I am tired', "when I'm tired"],
    ['Let us go, and let us know', "Let's go, and let us know"],
    ['please let us know', 'please let us know'],
    ['it has been long, it has a door', "it's been long, it has a door"],
    ['I would like that, and I would', "I'd like that, and I would"],
    ['I had a cat', 'I had a cat'],
    ['it might have been him', "it might've been him"],
    ['I should have a look', 'I should have a look'],
    ['I have never seen it, I have never any time', "I've never seen it, I have never any time"],
    ['the dog is not here', "the dog isn't here"],
    ['it is not fair', "it's not fair"],
    ['who is coming', "who's coming"],
    ['I sing I Will Walk Home', 'I sing I Will Walk Home'],
    ['I like tea as I would a pie', 'I like tea as I would a pie'],
    ['a lot of it is old, and most of you are late', 'a lot of it is old, and most of you are late'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, contracted)).toBe(expected)
  })
})

test('what is seldom written so is left to those who write it', () => {
  const rateAmong = (posts: string) => {
    const claim = contractions.claim(talliedFrom(contractions, [posts], 1), { contractions: { rate: 0.8, weight: 4 } })!
    return contractions.propose(analyze('it would be'), claim)[0]!.rate
  }
  expect(rateAmong("I'm here, you don't care, it's late, we've seen it")).toBeLessThan(0.5)
  expect(rateAmong("I'm here. ".repeat(3) + "it'd be fun. ".repeat(12))).toBeGreaterThan(0.5)
})

test('who writes "isn\'t" after a pronoun gets that', () => {
  const claim = claimOf("it isn't fair, you aren't here, that isn't so, I'm sure")
  expect(rewritten('it is not fair', claim)).toBe("it isn't fair")
})

describe('writing out', () => {
  test.each([
    ["I'm late and I can't stay", 'I am late and I cannot stay'],
    ["we won't say", 'we will not say'],
    ["Don't go", 'Do not go'],
    ["it's been fun and it's not fair", 'it has been fun and it is not fair'],
    ["he's going, she's a friend, that's so good", 'he is going, she is a friend, that is so good'],
    ["I'd love to, I'd rather not", 'I would love to, I would rather not'],
    ["let's go", 'let us go'],
    // Two readings, or a question that would be turned round.
    ["he's gone, it's lost", "he's gone, it's lost"],
    ["I'd put it there", "I'd put it there"],
    ["I'd been there", "I'd been there"],
    ["what's he done", "what's he done"],
    ["Don't you see?", "Don't you see?"],
    ["why doesn't he call", "why doesn't he call"],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, full)).toBe(expected)
  })
})
