import { expect, test } from 'vitest'
import { degreesOf, pluralOf, verbForms } from './inflections.ts'

test.each([
  ['purchase', 'purchases', 'purchased', 'purchased', 'purchasing'],
  ['buy', 'buys', 'bought', 'bought', 'buying'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['get to', 'gets to', 'got to', 'got to', 'getting to'],
  ['go through', 'goes through', 'went through', 'gone through', 'going through'],
  ['have', 'has', 'had', 'had', 'having'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['permit', 'permits', 'permitted', 'permitted', 'permitting'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ['try', 'tries', 'tried', 'tried', 'trying'],
  ['enjoy', 'enjoys', 'enjoyed', 'enjoyed', 'enjoying'],
  ['look', 'looks', 'looked', 'looked', 'looking'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['require', 'requires', 'required', 'required', 'requiring'],
])('%s, %s, %s, %s, %s', (base, third, past, participle, ing) => {
  expect(verbForms(base)).toEqual({ base, third, past, participle, ing })
})

test.each([
  ['child', 'children'],
  ['city', 'cities'],
  ['match', 'matches'],
  ['photo', 'photos'],
  ['phone call', 'phone calls'],
  ['day', 'days'],
  ['combo', 'combos'],
  ['gentleman', 'gentlemen'],
])('one %s, two %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})

test.each([
  ['big', 'bigger', 'biggest'],
  ['large', 'larger', 'largest'],
  ['dirty', 'dirtier', 'dirtiest'],
])('%s, %s, %s', (adjective, comparative, superlative) => {
  expect(degreesOf(adjective)).toEqual([comparative, superlative])
})
