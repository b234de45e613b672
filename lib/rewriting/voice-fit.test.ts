import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { lowVoice, voiceFrom } from '../../test/voices/low-voice.ts'
import { rewriteByStylist } from './stylist-rewriter.ts'
import { voiceFit } from './voice-fit.ts'

test('a text with the habits fits better than one without', () => {
  const fit = (text: string) => voiceFit(text, lowVoice.profile, [])
  expect(fit('did u see the rain & the light')).toBeGreaterThan(fit('Did you see the rain and the light?'))
  expect(fit('')).toBe(0)
})

test('what is switched off does not count', () => {
  const everything = lowVoice.profile.claims.map(({ trait }) => trait)
  const faint = lowVoice.profile.faint.map(({ trait }) => trait)
  expect(voiceFit('did u see the rain', lowVoice.profile, [...everything, ...faint])).toBe(0)
})

test('what people post fits them better than neutral drafts, and a rewrite of the draft too', () => {
  const people = readCorpus().map(({ posts, pairs }) => ({ voice: voiceFrom(posts), pairs }))
  const mean = (textOf: (person: (typeof people)[number]) => readonly string[]) =>
    people.map((person) => {
      const fits = textOf(person).map((text) => voiceFit(text, person.voice.profile, []))
      return fits.reduce((sum, fit) => sum + fit, 0) / fits.length
    })
  const drafts = mean(({ pairs }) => pairs.map(({ draft }) => draft))
  const own = mean(({ pairs }) => pairs.map(({ post }) => post))
  const rewrites = mean(({ voice, pairs }) =>
    pairs.map(({ draft }) => rewriteByStylist({ draft, voice, strength: 0.5 }).text),
  )
  expect(own.filter((fit, index) => fit > drafts[index]!).length).toBeGreaterThanOrEqual(people.length - 2)
  expect(rewrites.filter((fit, index) => fit > drafts[index]!).length).toBeGreaterThanOrEqual(people.length * 0.9)
})
