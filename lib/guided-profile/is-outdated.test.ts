import { expect, test } from 'vitest'
import { highPosts, lowPosts } from '../../test/cli/invented-posts.ts'
import { lowVoice, voiceFrom } from '../../test/voices/low-voice.ts'
import { guidedByCounts } from './guided-by-counts.ts'
import { isOutdated } from './is-outdated.ts'

const guided = guidedByCounts(lowVoice.profile, [])

test('stays for the posts that it was made from, and for a few more', () => {
  expect(isOutdated(guided, lowVoice.profile)).toBe(false)
  for (const more of [1, 2, 4]) {
    const { profile } = voiceFrom([...lowPosts, ...lowPosts.slice(0, more)])
    expect(isOutdated(guided, profile)).toBe(false)
  }
})

test('is outdated when the posts are many more, or the habits others', () => {
  expect(isOutdated(guided, voiceFrom([...lowPosts, ...lowPosts]).profile)).toBe(true)
  expect(isOutdated(guided, voiceFrom([...lowPosts, ...highPosts]).profile)).toBe(true)
  expect(isOutdated(guided, voiceFrom(highPosts).profile)).toBe(true)
})

test('is outdated when it or the traits are of another version', () => {
  expect(isOutdated({ ...guided, version: 0 }, lowVoice.profile)).toBe(true)
  expect(isOutdated(guided, { ...lowVoice.profile, version: -1 })).toBe(true)
})
