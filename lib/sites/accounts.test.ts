import { expect, test } from 'vitest'
import { accountName, isAccountAt } from './accounts.ts'

test.each([
  ['mastodon', 'ada@example.social', '@ada on example.social'],
  ['mastodon', 'ada@127.0.0.1:3000', '@ada on 127.0.0.1:3000'],
  ['microformats', '127.0.0.1:4173/juno', '@juno on 127.0.0.1:4173'],
  ['microformats', 'blog.example:443/@ada', '@ada on blog.example'],
  ['microformats', 'blog.example/author/ada', '@ada on blog.example'],
  ['microformats', 'blog.example/@ada', '@ada on blog.example'],
  ['microformats', 'blog.example', 'blog.example'],
  ['microformats', 'blog.example?author=2', 'blog.example?author=2'],
  ['a site of the past', 'ada', 'ada'],
])('%s: %s is %s', (site, author, name) => {
  expect(accountName({ site, author })).toBe(name)
})

test.each([
  ['mastodon', 'ada@example.social', 'example.social', true],
  ['mastodon', 'ada@other.example', 'example.social', false],
  ['mastodon', 'ada@127.0.0.1:3000', '127.0.0.1', true],
  ['microformats', '127.0.0.1:4173/juno', '127.0.0.1', true],
  ['microformats', 'blog.example', 'blog.example', true],
  ['microformats', 'blog.example/@ada@example.social', 'example.social', false],
])('%s: %s at %s: %s', (site, author, host, isThere) => {
  expect(isAccountAt({ site, author }, { site, host })).toBe(isThere)
})

test('an account of another kind of site is not there, nor one beside the one that was named', () => {
  const account = { site: 'microformats', author: 'blog.example/ada' }
  const place = { site: 'microformats', host: 'blog.example' }
  expect(isAccountAt(account, { ...place, site: 'mastodon' })).toBe(false)
  expect(isAccountAt(account, { ...place, author: 'blog.example/ada' })).toBe(true)
  expect(isAccountAt(account, { ...place, author: 'blog.example/bob' })).toBe(false)
})
