import { isOwnAccount, ownAccount } from '../../lib/messaging/own-account.ts'
import { Refusal } from '../../lib/messaging/refusal.ts'
import { accountKey, type Account } from '../../lib/posts/post.ts'
import type { JobRequest } from '../../lib/rewriting/rewrite-jobs.ts'
import { siteRewrites } from '../../lib/rewriting/site-rewrites.ts'
import type { SiteSetting } from '../../lib/settings/settings.ts'
import { currentProfiles } from '../../lib/storage/profiles.ts'
import { job, modelJobsOf } from '../../lib/storage/queries.ts'
import { rewrites } from './rewrites.ts'

const begin = siteRewrites(rewrites, modelJobsOf)

/**
 * Begins a rewrite that a page asks for, in the voice of the site's own account where there is one, whether the page
 * names it or not.
 * @throws a sentence where the account is another's, or the site has to wait
 */
export async function startForSite(
  request: JobRequest,
  named: Account | undefined,
  site: SiteSetting,
): Promise<string> {
  const own = named ? ownAccount(named, site) : (await currentProfiles()).find((row) => isOwnAccount(row, site))
  return begin({ ...request, ...(own && { account: accountKey(own) }), site: site.host })
}

/**
 * The name of a rewrite, for whoever may know of it: a site of its own alone, our pages of all.
 * @throws Refusal for another's, as if there were none
 */
export async function jobFor(id: string, site: SiteSetting | undefined): Promise<string> {
  if (site !== undefined && (await job(id))?.site !== site.host) {
    throw new Refusal('This rewrite is no longer kept. Start it again.')
  }
  return id
}
