import { describe, expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const opening = ['ok so the pond froze over', 'ok so we walked to the mill', 'ok so it was cold today']
const sometimes = [...opening, 'the mill was closed again', 'we went home on foot']

describe('a small word at the start', () => {
  test.each([
    ['The bus was late again.', opening, 'Ok so the bus was late again.'],
    ['I was late again.', opening, 'Ok so I was late again.'],
    ['so the bus was late again.', opening, 'so the bus was late again.'],
    // Perhaps a name.
    ['Zorba was late again.', opening, 'Zorba was late again.'],
    // Three posts of five are not enough to open the next one so.
    ['The bus was late again.', sometimes, 'The bus was late again.'],
  ])('%s', (draft, posts, expected) => {
    expect(restyleBy('openings', posts, draft)).toBe(expected)
  })
})

describe('a greeting', () => {
  const greeting = ['hey all, the pond froze over', 'morning all! we walked to the mill', 'it was very cold today']
  test.each([
    ['Hello, everyone. The mill is open.', 'Hey all. The mill is open.'],
    ['Good morning, everyone! The mill is open.', 'Morning all! The mill is open.'],
    // To one, at another time, and no greeting at all.
    ['Hello, the mill is open.', 'Hello, the mill is open.'],
    ['Good evening, everyone! The mill is open.', 'Good evening, everyone! The mill is open.'],
    ['Hey you, the mill is open.', 'Hey you, the mill is open.'],
    ['The mill is open.', 'The mill is open.'],
  ])('%s', (draft, expected) => {
    expect(restyleBy('greetings', greeting, draft)).toBe(expected)
  })
})

describe('a small word at the end', () => {
  const laughing = ['the pond froze over haha', 'we walked to the mill haha', 'it was very cold today haha']
  test.each([
    ['the bus was late again lol', laughing, 'the bus was late again haha'],
    ['the bus was late again', laughing, 'the bus was late again haha'],
    ['the bus was late again', [...laughing, 'the mill was closed'], 'the bus was late again'],
    ['the bus was late again tbh', laughing, 'the bus was late again tbh'],
  ])('%s', (draft, posts, expected) => {
    expect(restyleBy('sign-off', posts, draft)).toBe(expected)
  })
})

describe('a greeting for who nearly always greets', () => {
  const greets = ['Hey all, the bus is late.', 'Hey all, we had soup.']

  test.each([
    ['The pond is frozen.', 'Hey all, the pond is frozen.'],
    ['I am late again.', 'Hey all, I am late again.'],
    ['My grandfather passed away.', 'My grandfather passed away.'],
    ['@sam the pond is frozen', '@sam the pond is frozen'],
  ])('%s', (draft, expected) => {
    expect(restyleBy('greetings', greets, draft)).toBe(expected)
  })
})
