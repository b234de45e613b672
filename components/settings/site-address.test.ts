import { expect, test } from 'vitest'
import { hostOf } from './site-address.ts'

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.Social/@ada ', 'mastodon.social'],
  ['@ada@mastodon.social', 'mastodon.social'],
  ['ada@mastodon.social', 'mastodon.social'],
  ['http://127.0.0.1:4173/home', '127.0.0.1'],
  ['localhost:3000', 'localhost'],
  ['https://bücher.example', 'xn--bcher-kva.example'],
])('%j is on %s', (address, host) => {
  expect(hostOf(address)).toBe(host)
})

test.each(['', 'mastodon', 'my blog.example', 'https://', 'ftp://files.example', 'javascript:alert(1)', '[::1]', '*'])(
  '%j is no address',
  (address) => {
    expect(hostOf(address)).toBeUndefined()
  },
)
