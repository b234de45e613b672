import { expect, test } from 'vitest'
import { casingOf, withCapitalFirst, withSmallFirst } from './words.ts'

test.each([
  ['hello', 'Hello', undefined],
  ['ısparta', 'Isparta', 'tr'],
  ['izmir', 'İzmir', 'tr'],
  ['ilk', 'İlk', 'az'],
  ['izmir', 'Izmir', undefined],
  ['ijs', 'IJs', 'nl'],
  ['österreich', 'Österreich', 'de'],
  ['привет', 'Привет', 'ru'],
  ['猫が', '猫が', 'ja'],
  ['مرحبا', 'مرحبا', 'ar'],
  ['שלום', 'שלום', 'he'],
])('%s and %s', (small, capital, language) => {
  expect(withCapitalFirst(small, language)).toBe(capital)
  expect(withSmallFirst(capital, language)).toBe(small)
})

test.each([
  ['ß', 'de'],
  ['İzmir', undefined],
  ['ﬁn', undefined],
])('%s stays, as its first letter has no single other form', (word, language) => {
  expect([withCapitalFirst(word, language), withSmallFirst(word, language)]).toEqual([word, word])
})

test.each([
  ['ışık', 'lower'],
  ['Isparta', 'title'],
  ['İzmir', 'title'],
  ['IŞIK', 'upper'],
  ['iPhone', 'mixed'],
  ['猫', 'none'],
])('%s is written %s', (word, casing) => {
  expect(casingOf(word)).toBe(casing)
})
