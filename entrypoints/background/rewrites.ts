import { sharingWith } from '../../lib/engines/whereabouts.ts'
import { guidedRewriter } from '../../lib/rewriting/guided-rewriter.ts'
import type { RewriteJob } from '../../lib/rewriting/job.ts'
import { type Preparation, rewriteJobs } from '../../lib/rewriting/rewrite-jobs.ts'
import { stylistRewriter } from '../../lib/rewriting/stylist-rewriter.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import { addJob, advanceJob, beginJob, endJob, unfinishedJobs } from '../../lib/storage/jobs.ts'
import { job, settings } from '../../lib/storage/queries.ts'
import { candidatesFor } from './candidates.ts'
import { engineFor } from './engines.ts'
import { rowFor, voiceFor, voiceOf } from './voices.ts'

/** The rewrites that people ask for. */
export const rewrites = rewriteJobs(
  { add: addJob, get: job, unfinished: unfinishedJobs, begin: beginJob, advance: advanceJob, end: endJob },
  stylistRewriter,
  prepare,
)

async function prepare({ account, engine: id }: RewriteJob): Promise<Preparation | undefined> {
  const chosen = await settings()
  const row = await rowFor(chosen, account)
  if (row === undefined) return undefined
  const { strength } = chosen
  const known = { account: row.account, strength }
  const wanted = engineSettings(chosen, id)
  if (wanted === undefined || isMissing(wanted)) {
    const fallback = wanted && `${wanted.missing} This is the stylist's rewrite.`
    return { ...known, voice: await voiceOf(row), ...(fallback && { fallback }) }
  }
  const engine = await engineFor(wanted, 'rewrite', row.account)
  const sharing = sharingWith(wanted, chosen)
  const rewriter = guidedRewriter(engine, { sharing, candidates: candidatesFor(wanted) })
  return { ...known, voice: await voiceFor(row, wanted, sharing), rewriter }
}
