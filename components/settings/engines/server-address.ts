/** Where requests of a base URL go: its origin, host and host's name without the port; nothing where it is none. */
export function serverAt(baseUrl: string): { origin: string; host: string; hostname: string } | undefined {
  const url = URL.parse(baseUrl.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return { origin: url.origin, host: url.host, hostname: url.hostname }
}
