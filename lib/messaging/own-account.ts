import type { Account } from '../posts/post.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { Refusal } from './refusal.ts'

/**
 * The account that a page may send posts of and have drafts rewritten for: one of its very site, so that a page can neither
 * try out the voice that the person has elsewhere nor spoil it.
 * @throws Refusal where it is an account of another site, host or author
 */
export function ownAccount(account: Account, site: SiteSetting): Account {
  if (!isOwnAccount(account, site)) throw new Refusal(`${site.host} may only speak for its own account.`)
  return account
}

/** Whether an account is one of that very site. */
export function isOwnAccount(account: Account, site: SiteSetting): boolean {
  const isItsOwn = site.author === undefined ? isOf(account, site.host) : account.author === site.author
  return account.site === site.site && isItsOwn
}

/** Whether a handle `name@host` is one of this host. A server's handles may leave out its subdomain. */
function isOf({ author }: Account, host: string): boolean {
  const [, place] = /^[^@/]+@([^@/]+)$/.exec(author) ?? []
  // Handles write a host as people read it, and with its port; settings have it as browsers write it.
  const named = URL.parse(`https://${place}`)?.hostname
  return named !== undefined && place !== undefined && `.${host.toLowerCase()}`.endsWith(`.${named}`)
}
