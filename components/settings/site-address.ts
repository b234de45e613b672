/**
 * The host of a site from whatever a person has at hand: an address, a host's name, or a handle such as `@me@example.social`.
 * @returns nothing where it is none of these
 */
export function hostOf(address: string): string | undefined {
  const written = address.trim().replace(/^@?[^@/\s]+@/, '')
  const url = URL.parse(/^https?:\/\//i.test(written) ? written : `https://${written}`)
  if (!url || /\s/.test(written)) return undefined
  const isWhole = url.hostname === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname)
  return isWhole ? url.hostname : undefined
}
