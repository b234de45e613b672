import type { RewriteOutcome } from '../rewriting/job.ts'
import type { Noted } from '../rewriting/noted-phases.ts'
import type { JobRequest } from '../rewriting/rewrite-jobs.ts'
import { database } from './database.ts'
import type { JobRow } from './rows.ts'

const endedKept = 20
/** For so many milliseconds is looked back at how often a site asked a model. */
const hour = 3_600_000
const unended: readonly JobRow['phase'][] = ['queued', 'connecting', 'loading', 'thinking', 'writing', 'checking']

/** Keeps a new job; the oldest ended ones make room for it, but not those by which is known how often a site asked a model. */
export async function addJob(request: JobRequest): Promise<JobRow> {
  const now = Date.now()
  const job: JobRow = { ...request, id: crypto.randomUUID(), createdAt: now, phase: 'queued', since: now, tries: 0 }
  await database.transaction('rw', database.jobs, async () => {
    const ended = (await database.jobs.toArray()).filter(hasEnded)
    const old = ended
      .toSorted((one, other) => other.createdAt - one.createdAt)
      .slice(endedKept)
      .filter(({ site, engine, createdAt }) => !site || engine === 'stylist' || createdAt < now - hour)
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

/**
 * Notes that work on a job begins, and the account whose voice it gets, so that it is forgotten with that account.
 * @returns how often it was begun with; 0 where it has ended or is no longer kept
 */
export async function beginJob(id: string, voice: string): Promise<number> {
  const begun = await changeUnended(id, ({ tries }) => ({ voice, tries: tries + 1 }))
  return begun?.tries ?? 0
}

/**
 * Notes how far a job is; one that has ended, or is no longer kept, stays as it is.
 * @returns whether it goes on
 */
export async function advanceJob(id: string, { phase, progress, words }: Noted): Promise<boolean> {
  const advanced = await changeUnended(id, (row) => ({
    phase,
    since: row.phase === phase ? row.since : Date.now(),
    progress,
    words,
  }))
  return advanced !== undefined && !hasEnded(advanced)
}

/** Ends a job, unless it has ended already; answers with the job as it now stands, if it is still kept. */
export async function endJob(id: string, { state, ...rest }: RewriteOutcome): Promise<JobRow | undefined> {
  return changeUnended(id, () => ({ phase: state, since: Date.now(), progress: undefined, words: undefined, ...rest }))
}

type Changes = { [Field in keyof JobRow]?: JobRow[Field] | undefined }

async function changeUnended(id: string, changesTo: (row: JobRow) => Changes): Promise<JobRow | undefined> {
  return database.transaction('rw', database.jobs, async () => {
    const row = await database.jobs.get(id)
    if (row === undefined || hasEnded(row)) return row
    const whole = Object.entries({ ...row, ...changesTo(row) }).filter(([, value]) => value !== undefined)
    const changed = Object.fromEntries(whole) as unknown as JobRow
    await database.jobs.put(changed)
    return changed
  })
}

function hasEnded(row: JobRow): boolean {
  return !unended.includes(row.phase)
}
