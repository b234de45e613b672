import { expect, test } from 'vitest'
import { isOwnAccount, ownAccount } from './own-account.ts'

const server = { site: 'mastodon', host: 'social.example.org', on: true, includeRestricted: false }
const blog = { ...server, site: 'microformats', host: 'blog.example', author: 'blog.example:8080/ana' }

test.each([
  [server, 'ana@social.example.org'],
  [server, 'ana@example.org'],
  [{ ...server, host: 'Social.Example.org' }, 'ana@social.example.org:8443'],
  [{ ...server, host: 'xn--bcher-kva.example' }, 'ana@bücher.example'],
  [blog, 'blog.example:8080/ana'],
])('a page may speak for its own account: %s', (site, author) => {
  const account = { site: site.site, author }
  expect(ownAccount(account, site)).toEqual(account)
  expect(isOwnAccount(account, site)).toBe(true)
})

test.each([
  ['another server', server, { site: 'mastodon', author: 'ana@elsewhere.example' }],
  ['a server that ends alike', server, { site: 'mastodon', author: 'ana@l.example.org' }],
  ['a host below it', server, { site: 'mastodon', author: 'ana@deep.social.example.org' }],
  ['a handle without a host', server, { site: 'mastodon', author: 'ana@' }],
  ['two hosts', server, { site: 'mastodon', author: 'ana@elsewhere.example@social.example.org' }],
  ['another kind of site', server, { site: 'microformats', author: 'ana@social.example.org' }],
  ['another author', blog, { site: 'microformats', author: 'blog.example:8080/bo' }],
  ['a handle where an author is named', blog, { site: 'microformats', author: 'ana@blog.example' }],
])('but for no other: %s', (_, site, account) => {
  expect(() => ownAccount(account, site)).toThrow(`${site.host} may only speak for its own account.`)
  expect(isOwnAccount(account, site)).toBe(false)
})
