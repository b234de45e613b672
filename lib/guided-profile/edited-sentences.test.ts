import { expect, test } from 'vitest'
import { editedSentences, guidedAsEdited, type SentenceEdit } from './edited-sentences.ts'
import type { GuidedProfile, GuidedSentence } from './guided-profile.ts'

const small: GuidedSentence = { text: 'You write i small.', support: { traits: ['small-i', 'capitals'], posts: [] } }
const dots: GuidedSentence = { text: 'You trail off...', support: { traits: ['dots'], posts: ['blog:1'] } }
const dotsAgain: GuidedSentence = { text: 'Dots stand for pauses.', support: { traits: ['dots'], posts: [] } }
const topic: GuidedSentence = { text: 'You write of rain.', support: { traits: [], posts: ['blog:2'] } }
const guided: GuidedProfile = {
  version: 1,
  createdAt: 1,
  madeBy: 'counts',
  basis: { profileVersion: 1, posts: 12, claims: '' },
  guidance: 'Punctuation.',
  sentences: [small, dots, dotsAgain, topic],
  refuted: [],
}

const keyOf = (text: string) => editedSentences(guided, [], []).find((sentence) => sentence.text === text)?.key ?? ''

function edit(sentence: GuidedSentence, text: string | null): SentenceEdit {
  return { key: keyOf(sentence.text), text, sentence, isFromPosts: false }
}

test('each sentence has a name of its own, which stays when its wording changes', () => {
  const keys = editedSentences(guided, [], []).map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
  const reworded = { ...guided, sentences: [{ ...small, text: 'i is always small.' }] }
  expect(editedSentences(reworded, [], [])[0]?.key).toBe(keys[0])
})

test('what the person wrote is laid on top, and what they took away is not told', () => {
  const edits = [edit(small, 'I write i small.'), edit(dots, null)]
  expect(editedSentences(guided, edits, [])).toMatchObject([
    { text: 'I write i small.', state: 'edited' },
    { text: dots.text, state: 'removed' },
    { state: 'made' },
    { state: 'made' },
  ])
  const told = guidedAsEdited(guided, edits, [])
  expect(told.guidance).toBe('Punctuation.')
  expect(told.sentences.map(({ text }) => text)).toEqual(['I write i small.', dotsAgain.text, topic.text])
})

test('after a new making the edits hold still, those of sentences that are no more, too', () => {
  const edits = [edit(small, 'I write i small.'), edit(topic, 'Rain, always rain.'), edit(dots, null)]
  const anew = { ...guided, sentences: [{ ...small, text: 'Small i.' }] }
  expect(editedSentences(anew, edits, []).map(({ text, state }) => [text, state])).toEqual([
    ['I write i small.', 'edited'],
    ['Rain, always rain.', 'edited'],
  ])
  expect(editedSentences(undefined, edits, [])).toHaveLength(2)
})

test('what rests on switched-off traits alone is left out, unless the person wrote it', () => {
  expect(editedSentences(guided, [], ['dots']).map(({ text }) => text)).toEqual([small.text, topic.text])
  expect(editedSentences(guided, [], ['small-i'])).toHaveLength(4)
  expect(editedSentences(guided, [edit(dots, 'Mine.')], ['dots']).map(({ text }) => text)).toContain('Mine.')
})
