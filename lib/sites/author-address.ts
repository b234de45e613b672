import { longest } from '../posts/limits.ts'

/**
 * The address of an author's page as a handle: `host[:port]/path`, lower-case host, no scheme, no trailing slash, so that
 * the ways to write one address are equal. A query stays, as some sites tell authors apart by nothing else.
 * @param base what a relative address is relative to; without it the address may lack its scheme
 * @returns nothing where it is no address of a web page
 */
export function authorAddress(address: string, base?: string): string | undefined {
  const written = address.trim()
  if (!written) return undefined
  const whole = base === undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? `https://${written}` : written
  const url = URL.parse(whole, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return undefined
  // Links of a page may name a computer by one word; a person who writes one word has not written an address.
  if (base === undefined && !isWhole(url.hostname)) return undefined
  return (url.host + url.pathname.replace(/\/+$/, '') + url.search).slice(0, longest.author)
}

function isWhole(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('[') || /[^.]\.[^.]/.test(hostname)
}
