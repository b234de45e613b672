import type { RewriteOutcome } from '../rewriting/job.ts'
import type { RewritePhase } from '../rewriting/rewriter.ts'
import { database } from './database.ts'
import type { JobRow } from './rows.ts'

const endedKept = 20
const unended: readonly JobRow['phase'][] = ['queued', 'connecting', 'loading', 'thinking', 'writing', 'checking']

/** Keeps a new job; the oldest ended ones make room for it. */
export async function addJob({ draft, account }: { draft: string; account?: string }): Promise<JobRow> {
  const job: JobRow = {
    id: crypto.randomUUID(),
    createdAt: Date.now(),
    draft,
    ...(account !== undefined && { account }),
    phase: 'queued',
  }
  await database.transaction('rw', database.jobs, async () => {
    const ended = (await database.jobs.toArray()).filter(hasEnded)
    const old = ended.toSorted((one, other) => other.createdAt - one.createdAt).slice(endedKept)
    await database.jobs.bulkDelete(old.map((row) => row.id))
    await database.jobs.add(job)
  })
  return job
}

/** The jobs that have not ended, oldest first. */
export async function unfinishedJobs(): Promise<JobRow[]> {
  const rows = await database.jobs.filter((row) => !hasEnded(row)).toArray()
  return rows.toSorted((one, other) => one.createdAt - other.createdAt)
}

/** Notes how far a job is; one that has ended, or is no longer kept, stays as it is. */
export async function advanceJob(id: string, phase: RewritePhase): Promise<void> {
  await changeUnended(id, { phase })
}

/** Notes the account whose voice a job gets, so that it is forgotten with that account. */
export async function lendVoice(id: string, voice: string): Promise<void> {
  await changeUnended(id, { voice })
}

/** Ends a job, unless it has ended already; answers with the job as it now stands, if it is still kept. */
export async function endJob(id: string, { state, ...rest }: RewriteOutcome): Promise<JobRow | undefined> {
  return changeUnended(id, { phase: state, ...rest })
}

async function changeUnended(id: string, changes: Partial<JobRow>): Promise<JobRow | undefined> {
  return database.transaction('rw', database.jobs, async () => {
    const row = await database.jobs.get(id)
    if (row === undefined || hasEnded(row)) return row
    const changed = { ...row, ...changes }
    await database.jobs.put(changed)
    return changed
  })
}

function hasEnded(row: JobRow): boolean {
  return !unended.includes(row.phase)
}
