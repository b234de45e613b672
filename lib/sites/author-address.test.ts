import { expect, test } from 'vitest'
import { authorAddress } from './author-address.ts'

test.each([
  ['https://Jane.Example/', 'jane.example'],
  ['http://jane.example', 'jane.example'],
  ['jane.example/About/', 'jane.example/About'],
  ['  https://jane.example/@jane//  ', 'jane.example/@jane'],
  ['http://127.0.0.1:8080/@jane', '127.0.0.1:8080/@jane'],
  ['127.0.0.1:8080/@jane', '127.0.0.1:8080/@jane'],
  ['https://jane.example:443/#me', 'jane.example'],
  ['https://blog.example/?author=2', 'blog.example?author=2'],
  ['localhost:8080/me', 'localhost:8080/me'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
])('%s', (written, address) => {
  expect(authorAddress(written)).toBe(address)
})

test.each([
  '',
  '   ',
  'mailto:jane@jane.example',
  'javascript:alert(1)',
  'ftp://jane.example/',
  'https://',
  'me',
  '@juno',
])('no address of a web page: %j', (written) => {
  expect(authorAddress(written)).toBeUndefined()
})

test('a relative address is relative to its page', () => {
  expect(authorAddress('/@jane', 'https://a.example:81/posts/2')).toBe('a.example:81/@jane')
  expect(authorAddress('//B.example/', 'https://a.example/')).toBe('b.example')
  expect(authorAddress('http://intranet/@jane', 'http://intranet/')).toBe('intranet/@jane')
  expect(authorAddress('', 'https://a.example/')).toBeUndefined()
})
