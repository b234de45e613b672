import { accountKey, type Post } from '../posts/post.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { Refusal } from './refusal.ts'

/**
 * The posts of a batch that may be kept: those not for everybody only where the person says so.
 * @throws Refusal where a post is not of the page's site, or the posts are by several authors
 */
export function postsToKeep(batch: readonly Post[], site: SiteSetting): Post[] {
  if (batch.some((post) => post.site !== site.site))
    throw new Refusal(`${site.host} may only send posts of ${site.site}.`)
  if (new Set(batch.map(accountKey)).size > 1) throw new Refusal('A batch holds posts by one author only.')
  return batch.filter((post) => site.includeRestricted || post.visibility === 'public')
}
