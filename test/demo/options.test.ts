import { describe, expect, test } from 'vitest'
import { help, readStartOptions } from './options.ts'

describe('npm start', () => {
  test('takes nobody in particular, somebody by name, or the author of a file', () => {
    expect(readStartOptions([])).toEqual({ as: 'juno', headless: false })
    expect(readStartOptions(['--as', 'walter', '--headless'])).toEqual({ as: 'walter', headless: true })
    expect(readStartOptions(['--posts', 'a.jsonl', '--author', 'me'])).toMatchObject({ posts: 'a.jsonl', author: 'me' })
  })

  test('--help asks for the usage alone, which names every flag', () => {
    expect(readStartOptions(['--as', 'juno', '--help'])).toBeUndefined()
    for (const flag of ['--as', '--posts', '--author', '--headless']) expect(help).toContain(flag)
  })

  test.each([
    [['--as', 'nobody'], /nobody.*juno, walter, priya/],
    [['--as', 'juno', '--posts', 'a.jsonl'], /one of them/],
    [['--author', 'me'], /--posts FILE/],
    [['--head'], /--head.*usage is npm start/],
    [['--posts'], /--posts.*usage is npm start/],
    [['juno'], /juno.*usage is npm start/],
  ])('says in one sentence what is wrong with %j', (words, sentence) => {
    expect(() => readStartOptions(words)).toThrow(sentence)
    expect(() => readStartOptions(words)).not.toThrow(/\n|\. [A-Z]/)
  })
})
