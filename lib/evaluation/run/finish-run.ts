import { join } from 'node:path'
import type { RunFile, ScoresFile } from '../results/formats.ts'
import { taskNamed } from '../tasks/index.ts'
import { accountFor } from './account.ts'
import { promptsOf } from './ask-pipeline.ts'
import type { ChosenMetrics } from './choose-metrics.ts'
import type { Run } from './open-run.ts'
import { writeJson, writeWhole } from './json-file.ts'
import { score } from './score.ts'

/** A run and its scores. */
export interface Finished {
  name: string
  folder: string
  account: RunFile
  scores: ScoresFile
}

/**
 * Scores what was answered and writes `measurements.jsonl` and `scores.json`, then the account of the run.
 * @param adaptations what was learnt of the model
 * @param startedAt as an ISO date
 */
export async function finishRun(
  run: Run,
  chosen: ChosenMetrics,
  adaptations: readonly string[],
  startedAt: string,
  signal: AbortSignal,
): Promise<Finished> {
  const { prepared, cases, predictions, folder } = run
  const { scores, measurements } = await score(
    { task: taskNamed(prepared.dataset.task), cases, predictions, seed: prepared.seed, ...chosen },
    signal,
  )
  writeWhole(join(folder, 'measurements.jsonl'), measurements.map((line) => `${JSON.stringify(line)}\n`).join(''))
  writeJson(join(folder, 'scores.json'), scores)
  const account = accountFor(run, adaptations, startedAt)
  if (run.pipeline) account.prompts = await promptsOf(run.pipeline, cases[0]!, signal)
  account.made.endedAt = new Date().toISOString()
  writeJson(join(folder, 'run.json'), account)
  return { name: run.name, folder, account, scores }
}
