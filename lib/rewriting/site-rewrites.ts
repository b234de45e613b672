import { outcomeOf, type RewriteJob } from './job.ts'
import type { JobRequest, RewriteJobs } from './rewrite-jobs.ts'

/** A rewrite that a page of a site asks for. */
export type SiteRequest = JobRequest & { site: string }

/** In milliseconds, and so many times within it a site may ask a model: as often as a person could want it. */
const hour = 3_600_000
const mostInAnHour = 30

/**
 * Begins the rewrites that pages of sites ask for: what runs in a page might ask without end, and models cost money or
 * time. Of a site a model has one draft at a time, the last one, and so many in an hour; the stylist is free.
 * @param recent the jobs of a site that were asked of models since a time, in any order
 * @returns what begins one and answers its id; it throws a sentence where the site has to wait
 */
export function siteRewrites(
  jobs: Pick<RewriteJobs, 'start' | 'cancel'>,
  recent: (site: string, since: number) => Promise<readonly RewriteJob[]>,
): (request: SiteRequest) => Promise<string> {
  // One after the other, so that none is begun while another is counted.
  let last: Promise<unknown> = Promise.resolve()

  async function start(request: SiteRequest): Promise<string> {
    const asked = await recent(request.site, Date.now() - hour)
    if (asked.length >= mostInAnHour) {
      throw new Error(
        `${request.site} has asked a model for ${mostInAnHour} rewrites within an hour, which is the most. Wait a while, or rewrite in the popup.`,
      )
    }
    for (const job of asked) if (!outcomeOf(job)) await jobs.cancel(job.id)
    return jobs.start(request)
  }

  return (request) => {
    if (request.engine === 'stylist') return jobs.start(request)
    const begun = last.then(() => start(request))
    last = begun.catch(() => {})
    return begun
  }
}
