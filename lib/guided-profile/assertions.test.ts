import { describe, expect, test } from 'vitest'
import { highPosts } from '../../test/cli/invented-posts.ts'
import { lowVoice, voiceFrom } from '../../test/voices/low-voice.ts'
import { assertionsIn, isRefuted } from './assertions.ts'

const low = lowVoice.profile.claims
const high = voiceFrom([...highPosts, ...highPosts]).profile.claims

describe('the habits that a sentence speaks of', () => {
  test.each([
    ['You begin your posts with a lowercase letter.', 'first-letter'],
    ['The author rarely uses capital letters.', 'first-letter'],
    ['You leave out the full stop at the end.', 'end-mark'],
    ['Posts end without punctuation.', 'end-mark'],
    ['You write "i" as a small letter.', 'small-i'],
    ['This person never uses emojis.', 'emoji-use'],
    ['You avoid exclamation points.', 'exclaims'],
    ['You shorten words, as in "u" for "you".', 'short-words'],
    ['You use ampersands.', 'ampersand'],
    ['Your posts are short.', 'length'],
    ['There are few commas.', 'commas'],
  ])('%s', (sentence, trait) => {
    expect(assertionsIn(sentence, low).map((one) => one.trait)).toContain(trait)
  })

  test.each(['You are warm and kind.', 'The tone is casual.', 'You like trains and soup.', ''])(
    'none: %s',
    (sentence) => {
      expect(assertionsIn(sentence, low)).toEqual([])
    },
  )
})

describe('what the counts refute', () => {
  // The first person writes without capitals, full stops, emoji or exclamation marks; the second with capitals and full stops.
  test.each([
    ['You always begin with a capital letter.', low],
    ['You use proper capitalization.', low],
    ['You consistently use capital letters at the start of sentences.', low],
    ['You end every post with a full stop.', low],
    ['The author often uses emojis.', low],
    ['You use emojis frequently, and many exclamation marks.', low],
    ['You rarely abbreviate, but use lots of exclamation marks!', low],
    ['You write in all lowercase.', high],
    ['You start your posts with small letters.', high],
    ['You never end with a period.', high],
    ['You rarely capitalize.', high],
    ['You skip the full stop at the end.', high],
  ])('%s', (sentence, claims) => {
    expect(assertionsIn(sentence, claims).some(isRefuted)).toBe(true)
  })
})

describe('what the counts bear out', () => {
  test.each([
    ['You write everything in lowercase.', low],
    ['You never capitalize, not even names.', low],
    ['You use no capital letters.', low],
    ['You usually start with a lowercase letter and skip the full stop at the end.', low],
    ['You do not use emojis.', low],
    ['There are no exclamation marks in your posts.', low],
    ['Emojis, exclamation marks and hashtags are absent.', low],
    ['You begin posts with a capital letter.', high],
    ['Your capitalization is standard.', high],
    ['You always end a post with a period.', high],
    ['You never begin with a small letter.', high],
    ['You use full stops rather than exclamation marks.', high],
  ])('%s', (sentence, claims) => {
    const found = assertionsIn(sentence, claims)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(isRefuted)).toEqual([])
  })
})

test('a habit that was seen a few times only is refuted by nothing', () => {
  const few = low.map((claim) => ({ ...claim, of: 9, count: 0 }))
  expect(assertionsIn('You always begin with a small letter.', few).filter(isRefuted)).toEqual([])
})
