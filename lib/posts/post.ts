import { z } from 'zod'
import { longest } from './limits.ts'

// Before any schema is made: where it may, Zod compiles them with `new Function`. An extension's pages may not, and trying is reported as a violation.
z.config({ jitless: true })

/** A site's id: a plain slug, so that a new site needs no type edited. */
export const SiteId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'a site id is a slug such as "mastodon"')

/** Who may read a post on its site. Direct messages are no posts: adapters never read them. */
export const Visibility = z.enum(['public', 'restricted'])

/** One text that a person published. Times are epoch milliseconds. */
export const Post = z.object({
  /** Unique within its site, so that saving a post twice is harmless. */
  id: z.string().min(1).max(longest.id),
  site: SiteId,
  /** The author's handle as the site's adapter writes it; compared as it stands. */
  author: z.string().min(1).max(longest.author),
  text: z.string().max(longest.text),
  createdAt: z.number().int().optional(),
  visibility: Visibility.default('public'),
})
export type Post = z.infer<typeof Post>

/** Whose posts: a person's account on one site. Posts of different accounts are kept apart. */
export const Account = z.object({ site: SiteId, author: z.string().min(1).max(longest.author) })
export type Account = z.infer<typeof Account>

/** The database key of a post: `site:id`. */
export function postKey(post: Pick<Post, 'site' | 'id'>): string {
  return `${post.site}:${post.id}`
}

/** The database key of an account: `site:author`. */
export function accountKey(account: Account): string {
  return `${account.site}:${account.author}`
}
