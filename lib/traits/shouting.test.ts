import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'
import { analyze } from '../text/analysis.ts'
import { shouting } from './shouting.ts'

test.each([
  ['I am SO happy about this', 'shouts'],
  ['WHAT is going on with the trains', 'shouts'],
  ['that was FANTASTIC', 'shouts'],
  // Names and acronyms.
  ['I work for the BBC and the WHO', 'calm'],
  ['that was so funny LOL', 'calm'],
  // Small words of English are others elsewhere.
  ['der Verein DIE heißt wirklich so und ist nicht neu', 'calm'],
  ['das war WUNDERBAR und ich bin nicht müde', 'shouts'],
])('%s: %s', (text, outcome) => {
  expect(shouting.count(analyze(text))).toEqual([outcome])
})

const calm = ['The pond froze over last night.', 'We walked to the mill. It was cold.']

test.each([
  ['I am SO happy about this', 'I am so happy about this'],
  ['WHAT is going on with the trains', 'What is going on with the trains'],
  ['I saw it on BBC ONE last night', 'I saw it on BBC ONE last night'],
  ['I AM SO HAPPY ABOUT THIS', 'I AM SO HAPPY ABOUT THIS'],
  ['das war WUNDERBAR und ich bin nicht müde', 'das war WUNDERBAR und ich bin nicht müde'],
])('who never shouts writes: %s', (draft, expected) => {
  expect(restyleBy('shouting', calm, draft)).toBe(expected)
})

test('who shouts now and then means it', () => {
  const draft = 'I am SO happy about this'
  expect(restyleBy('shouting', [...calm, 'it was SO cold up there'], draft)).toBe(draft)
})
