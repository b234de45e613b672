import { chooseVoice } from '../../lib/rewriting/choose-voice.ts'
import { type Preparation, rewriteJobs } from '../../lib/rewriting/rewrite-jobs.ts'
import { stylistRewriter } from '../../lib/rewriting/stylist-rewriter.ts'
import { addJob, advanceJob, endJob, lendVoice, unfinishedJobs } from '../../lib/storage/jobs.ts'
import { currentProfiles } from '../../lib/storage/profiles.ts'
import { correction, job, settings } from '../../lib/storage/queries.ts'

/** The rewrites that people ask for. */
export const rewrites = rewriteJobs(
  { add: addJob, get: job, unfinished: unfinishedJobs, advance: advanceJob, lend: lendVoice, end: endJob },
  stylistRewriter,
  prepare,
)

async function prepare(account?: string): Promise<Preparation | undefined> {
  const [{ voice, strength }, rows] = await Promise.all([settings(), currentProfiles()])
  const row = chooseVoice(rows, [account, voice])
  if (row === undefined) return undefined
  return { account: row.account, voice: { profile: row.profile, switchedOff: await correction(row.account) }, strength }
}
