import type { Settings, SiteSetting } from './settings.ts'

/** The site that is turned on at a host, if any. */
export function siteAt(host: string, { sites }: Settings): SiteSetting | undefined {
  return sites.find((site) => site.on && site.host.toLowerCase() === host.toLowerCase())
}

/** The access that a host needs, as a match pattern: all pages of that host, on any port. */
export function accessTo(host: string): string {
  return `*://${host}/*`
}
