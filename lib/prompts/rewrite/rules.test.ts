import { expect, test } from 'vitest'
import { highPosts } from '../../../test/cli/invented-posts.ts'
import { lowVoice, voiceFrom } from '../../../test/voices/low-voice.ts'
import { hardRules } from './rules.ts'

const low = lowVoice.profile.claims
const texts = (rules: readonly { text: string }[]) => rules.map(({ text }) => text)

test('makes rules of what is sure', () => {
  expect(texts(hardRules(low, 'always'))).toEqual([
    'Use no capital letters at all.',
    'Never end with a full stop: end with nothing.',
    expect.stringMatching(/^Never use emoji, .*exclamation marks/),
  ])
  expect(texts(hardRules(low, 'where needed'))).toContain('Write "&" for "and".')
  const high = voiceFrom([...highPosts, ...highPosts, ...highPosts]).profile.claims
  expect(texts(hardRules(high, 'always'))).toEqual(
    expect.arrayContaining(['Begin with a capital letter.', 'End with a full stop.']),
  )
})

test('makes none of what varies, or was seen a few times', () => {
  const varying = low.map((claim) => ({ ...claim, count: Math.round(claim.of / 2), low: 0.35, high: 0.65 }))
  expect(hardRules(varying, 'always')).toEqual([])
  expect(hardRules(varying, 'where needed')).toEqual([])
  const few = low.map((claim) => ({ ...claim, of: 5 }))
  expect([...hardRules(few, 'always'), ...hardRules(few, 'where needed')]).toEqual([])
})
