import { browser } from 'wxt/browser'
import { accessTo } from '../../lib/settings/site-at.ts'

/** Asks for access to a host; yes at once where it was given before. Only possible while a click is being handled. */
export function requestAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [accessTo(host)] })
}

/** Gives the access to a host back, as far as it was asked for: what a build has from the start stays. */
export async function releaseAccess(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [accessTo(host)] }).catch(() => false)
}
