import { expect, test } from 'vitest'
import { checkReply } from './check-reply.ts'
import { faultInWords } from './fault-in-words.ts'

const names = checkReply('See you!', { draft: 'See you.', shown: [] }).checks.map(({ name }) => name)

test.each([...names, 'ended', 'entities-unchanged', 'worth-it'])('what failed at %s is said without its id', (name) => {
  expect(faultInWords({ name, passed: false, detail: 'The reply <b>is</b> not good.' })).toMatch(
    /^it (?!failed at)[\w ,]+$/,
  )
})

test('what of the draft was lost is named, where it is short', () => {
  const draft = 'Ask @ilse about https://a.example/x, please.'
  const failed = checkReply('Ask about it, please.', { draft, shown: [] }).checks.filter(({ passed }) => !passed)
  expect(failed.map(faultInWords)).toContain('it lost or changed “@ilse” and “https://a.example/x”')
  const detail = `The reply lost or changed “${'x'.repeat(80)}”.`
  expect(faultInWords({ name: 'entities-kept', passed: false, detail })).toBe('it changed links, names or quotations')
})

test('a check that nobody put in words is named all the same', () => {
  expect(faultInWords({ name: 'brand-new', passed: false, detail: '' })).toBe('it failed at “brand new”')
})
