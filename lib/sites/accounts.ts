import type { Account } from '../posts/post.ts'
import { siteById } from './index.ts'

/** Accounts, each with its name as a person would say it: `@ada on example.social`. */
export function withNames<Row extends Account>(accounts: readonly Row[]): (Row & { name: string })[] {
  return accounts.map((account) => ({ ...account, name: accountName(account) }))
}

/** An account as a person would say it: `@ada on example.social`, or the host alone where the author is all of it. */
export function accountName({ site, author }: Account): string {
  const parts = siteById(site)?.partsOf(author)
  if (!parts) return author
  const host = parts.host.replace(/:(?:80|443)$/, '')
  return parts.name === undefined ? host : `@${parts.name} on ${host}`
}

/** Whether an account is the person's own one at a host: the one that they named there, else any of that host, whatever the port. */
export function isAccountAt(
  { site, author }: Account,
  place: { site: string; host: string; author?: string | undefined },
): boolean {
  if (site !== place.site) return false
  if (place.author !== undefined) return author === place.author
  return siteById(site)?.partsOf(author).host.replace(/:\d+$/, '') === place.host
}
