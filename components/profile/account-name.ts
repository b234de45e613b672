import type { Account } from '../../lib/posts/post.ts'

/** An account as a person would say it: a handle `name@host` or the address of an author page. */
export function accountName({ author }: Account): string {
  const handle = /^([^@/]+)@([^@/]+)$/.exec(author)
  if (handle) return `@${handle[1]} on ${handle[2]}`
  const [host = author, ...path] = author.split('/').filter(Boolean)
  const name = path.at(-1)
  return name ? `@${name.replace(/^@/, '')} on ${host}` : host
}

/** Whether an account is one of this host, whatever the port. */
export function isOnHost({ author }: Account, host: string): boolean {
  const place = author.includes('/') ? author.split('/')[0] : author.split('@').at(-1)
  return place?.replace(/:\d+$/, '') === host
}
