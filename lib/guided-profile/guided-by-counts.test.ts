import { expect, test } from 'vitest'
import { readCorpus } from '../../test/corpus/corpus.ts'
import { lowVoice, postsFrom, voiceFrom } from '../../test/voices/low-voice.ts'
import { postKey } from '../posts/post.ts'
import { assertionsIn, isRefuted } from './assertions.ts'
import { guidedByCounts } from './guided-by-counts.ts'

const people = readCorpus().map(({ name, posts }) => ({ name, texts: posts, profile: voiceFrom(posts).profile }))

test('answers the guiding question and says what sets the person apart, without counts', () => {
  const { guidance, sentences, madeBy } = guidedByCounts(lowVoice.profile, [])
  expect(madeBy).toBe('counts')
  expect(guidance).toMatch(/^Abbreviation: you always write "&" for "and"/)
  const texts = sentences.map(({ text }) => text)
  expect(texts).toContain('You always use no capital at all.')
  expect(texts).toContain('You always write "&" for "and".')
  expect(texts.join(' ')).not.toMatch(/\d+ of \d+/)
})

test.each(people)('describes $name in 4 to 8 sentences, each tied to a habit and its posts', ({ profile, texts }) => {
  const { sentences } = guidedByCounts(profile, [])
  const keys = new Set(postsFrom(texts).map(postKey))
  expect(sentences.length).toBeGreaterThanOrEqual(4)
  expect(sentences.length).toBeLessThanOrEqual(8)
  for (const { text, support } of sentences) {
    expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect(text.length).toBeLessThan(200)
    expect(profile.claims.map(({ trait }) => trait)).toContain(support.traits[0])
    for (const key of support.posts) expect(keys).toContain(key)
  }
})

test.each(people)('says nothing of $name that the counts would refute', ({ profile }) => {
  const { sentences } = guidedByCounts(profile, [])
  const refuted = sentences.filter(({ text }) => assertionsIn(text, profile.claims).some(isRefuted))
  expect(refuted.map(({ text }) => text)).toEqual([])
})

test('is silent on what is switched off', () => {
  const all = guidedByCounts(lowVoice.profile, [])
  const off = all.sentences.flatMap(({ support }) => support.traits).slice(0, 3)
  const { guidance, sentences } = guidedByCounts(lowVoice.profile, off)
  expect(sentences.flatMap(({ support }) => support.traits).filter((trait) => off.includes(trait))).toEqual([])
  expect(guidance).toMatch(/^\w+: \w+/)
  expect(guidance).not.toBe(all.guidance)
  const everything = lowVoice.profile.claims.map(({ trait }) => trait)
  expect(guidedByCounts(lowVoice.profile, everything)).toMatchObject({ guidance: '', sentences: [] })
})

test('is empty where nothing is known', () => {
  expect(guidedByCounts(voiceFrom([]).profile, [])).toMatchObject({ guidance: '', sentences: [], refuted: [] })
})
