import { expect, test } from 'vitest'
import { accountName, isOnHost } from './account-name.ts'

const account = (author: string) => ({ site: 'any', author })

test.each([
  ['ada@example.social', '@ada on example.social'],
  ['127.0.0.1:4173/juno', '@juno on 127.0.0.1:4173'],
  ['blog.example/author/ada', '@ada on blog.example'],
  ['blog.example/@ada', '@ada on blog.example'],
  ['blog.example', 'blog.example'],
])('%s is %s', (author, name) => {
  expect(accountName(account(author))).toBe(name)
})

test.each([
  ['ada@example.social', 'example.social', true],
  ['ada@other.example', 'example.social', false],
  ['127.0.0.1:4173/juno', '127.0.0.1', true],
  ['blog.example', 'blog.example', true],
  ['blog.example/@ada@example.social', 'example.social', false],
])('%s on %s: %s', (author, host, isThere) => {
  expect(isOnHost(account(author), host)).toBe(isThere)
})
