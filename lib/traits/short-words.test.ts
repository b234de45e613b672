import { describe, expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { shortWords } from './short-words.ts'

const claimOf = (text: string) => shortWords.claim(talliedFrom(shortWords, [text]), {})!
const rewritten = (draft: string, claim: ReturnType<typeof claimOf>) =>
  applyEdits(draft, shortWords.propose(analyze(draft), claim))

describe('a person who shortens', () => {
  const claim = claimOf('u r gonna love it bc i wanna see it, kinda. I dont know what to do rn')

  test.each([
    ['You are going to love it because I want to see it', 'U r gonna love it bc I wanna see it'],
    ['going to the sea', 'going to the sea'],
    ['I want to work, I am going to work', 'I wanna work, I am going to work'],
    ["I'm not going to lie down", "I'm not gonna lie down"],
    ['Before we part', 'Before we part'],
    ['what kind of film', 'what kind of film'],
    ['right now, please', 'rn, please'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })

  test('means the short forms in a draft, those that were never seen too', () => {
    const proposals = shortWords.propose(analyze('plz msg me when it is done'), claim)
    expect(proposals.map(({ replacement, rate }) => [replacement, rate < 0.5])).toEqual([
      ['please', true],
      ['message', true],
    ])
  })

  test('says what for what, with the counts', () => {
    expect(shortWords.describe(claim)).toContain('"bc" for "because" (30 of 30 times)')
  })
})

test('the dot of an abbreviation ends no sentence', () => {
  const inFull = claimOf('we want to go because it is about time, approximately at three')
  expect(rewritten('We meet at approx. 3 pm', inFull)).toBe('We meet at approx. 3 pm')
})

describe('short forms with signs, digits, capitals', () => {
  const claim = claimOf("c u 2day w/ my bro, OMG b4 Fri, don't wait 'til late n be gr8, i can c it will b fun k")

  test.each([
    ['I am with you today', 'I am w/ u 2day'],
    ['Great, until Friday then. Oh my god', "Gr8, 'til Fri then. OMG"],
    ['my brother and brother John', 'my bro n brother John'],
    ['I can see it will be good', 'I can c it will b good'],
    ['be kind, I see', 'be kind, I see'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })

  test('a letter or a weekday that is none is not counted', () => {
    expect(shortWords.count(analyze('we sat in the sun, plan b and vitamin c, what a fam'))).not.toContain('short')
  })
})

describe('a short form never seen', () => {
  test('has the capital of the weekday', () => {
    const claim = claimOf('on mon 2 hrs and 5 mins, in 3 wks, 4 yrs, by sat or tues')
    const [proposal] = shortWords.propose(analyze('It was on Friday'), claim)
    expect(proposal).toMatchObject({ kind: 'alike', replacement: 'Fri' })
  })

  test('is proposed to someone who uses many of its kind, with the evidence of those', () => {
    const claim = claimOf('tryna see, wanna go, lemme know, gimme that, they are outta here')
    const [proposal] = shortWords
      .propose(analyze('we are going to leave'), claim)
      .filter(({ kind }) => kind === 'alike')
    expect(proposal).toMatchObject({ replacement: 'gonna', of: 0 })
    expect(proposal!.evidence).toMatch(/such as .*, \d+ of 150 times/)
  })

  test('is not to someone who uses two', () => {
    const claim = claimOf('wanna go, lemme know')
    expect(shortWords.propose(analyze('we are going to leave'), claim)).toEqual([])
  })
})

describe('a person who writes in full', () => {
  const claim = claimOf('you are going to love it because the people want to see it, please and thanks')

  test.each([
    ['u r late bc of ppl', 'you are late because of people'],
    ['idk if it is 2nite, b4 or l8r', 'i do not know if it is tonight, before or later'],
    // Short forms with two readings stay.
    ['ur dog, k', 'ur dog, k'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, claim)).toBe(expected)
  })
})

test('thanks that are spoken of are no "thx"', () => {
  const claim = claimOf('thx for the soup, u r great')
  expect(rewritten('Thanks for it. I express my thanks to you.', claim)).toBe('Thx for it. I express my thanks to u.')
})

test('a word that was seen in full is written so, whatever else is short', () => {
  const claim = claimOf('u sent me a message, u r great')
  expect(rewritten('msg me when it is done', claim)).toBe('message me when it is done')
})

test('words of another language are no short forms', () => {
  expect(shortWords.count(analyze('Wir sind da, wo du bist, und das ist gut'))).toEqual([])
})

describe('other languages', () => {
  const german = 'Ich glaube, das ist nicht so wichtig für uns heute, '

  test('have lists of their own, each learned from the person', () => {
    const claim = claimOf(`${german}und wir kommen vllt morgen, iwie geht das schon`)
    expect(rewritten(`${german}und wir kommen vielleicht irgendwann`, claim)).toBe(
      `${german}und wir kommen vllt irgendwann`,
    )
    expect(shortWords.describe(claim)).toContain('"vllt" for "vielleicht" (30 of 30 times)')
  })

  test('one language says nothing of another', () => {
    const claim = claimOf(`${german}und wir kommen vllt morgen`)
    expect(rewritten('I think we should do this because the message was for you', claim)).toBe(
      'I think we should do this because the message was for you',
    )
  })
})
