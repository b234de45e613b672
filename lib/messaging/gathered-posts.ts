import { accountKey, type Post } from '../posts/post.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { ownAccount } from './own-account.ts'
import { Refusal } from './refusal.ts'

/**
 * The posts of a batch that may be kept: those not for everybody only where the person says so.
 * @throws Refusal where the posts are by several authors, or not by an account of the page's site
 */
export function postsToKeep(batch: readonly Post[], site: SiteSetting): Post[] {
  if (new Set(batch.map(accountKey)).size > 1) throw new Refusal('A batch holds posts by one author only.')
  const [first] = batch
  if (first) ownAccount(first, site)
  return batch.filter((post) => site.includeRestricted || post.visibility === 'public')
}
