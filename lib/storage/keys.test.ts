import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { forgetKey, keepKey, keyFor } from './keys.ts'
import { originsWithKey } from './queries.ts'

slowDatabase(7)

test('a key is kept for its server alone, replaced, and forgotten', async () => {
  await keepKey('https://one.example', 'first')
  await keepKey('https://one.example', 'second')
  await keepKey('https://two.example:8443', 'other')
  expect(await keyFor('https://one.example')).toBe('second')
  expect([await keyFor('https://two.example'), await keyFor('http://one.example')]).toEqual([undefined, undefined])
  await forgetKey('https://one.example')
  expect(await keyFor('https://one.example')).toBeUndefined()
})

test('pages learn which servers have a key, and nothing of the keys', async () => {
  await keepKey('https://one.example', 'a-very-secret-key')
  const known = await originsWithKey()
  expect(known).toEqual(['https://one.example'])
  expect(JSON.stringify(known)).not.toContain('secret')
})
