import type { Engine } from './engine.ts'

/** Where a server with this address is: what is not surely near counts as a service. */
export function placeOf(address: string): Engine['place'] {
  const { hostname } = new URL(address)
  if (/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/.test(hostname)) return 'this device'
  return isPrivate(hostname) ? 'this network' : 'a service'
}

/** Whether requests to this address could be read by others on their way: unencrypted, and not to a place near by. */
export function isReadable(address: string): boolean {
  return new URL(address).protocol === 'http:' && placeOf(address) === 'a service'
}

/** Private and link-local addresses (RFC 1918, 3927, 4193, 4291), and the names that only a local network knows. */
function isPrivate(hostname: string): boolean {
  return (
    /^(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname) ||
    /^\[(f[cd]|fe[89ab])[\da-f]*:/.test(hostname) ||
    /\.(local|internal|home\.arpa)$/.test(hostname)
  )
}
