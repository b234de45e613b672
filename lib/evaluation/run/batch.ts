import { join } from 'node:path'
import { UnusableInput } from '../unusable-input.ts'
import { accountFor } from './account.ts'
import { answerCases } from './answer-cases.ts'
import type { BatchAnswer } from './batch-answers.ts'
import { type BatchFile, writeBatchFiles } from './batch-requests.ts'
import { chooseMetrics } from './choose-metrics.ts'
import type { Evaluation, Prepared, RunEvents } from './evaluation.ts'
import { type Finished, finishRun } from './finish-run.ts'
import { writeJson } from './json-file.ts'
import { batchFolder, learntAdaptations } from './learnt.ts'
import { lockFolder } from './lock.ts'
import { openRun, type Run } from './open-run.ts'
import { prepare } from './prepare.ts'
import { type Taken, takeAnswers } from './take-answers.ts'
import { type StageRequest, walk } from './walk.ts'

/** How far a batch is: what waits to be answered, and what is finished. */
export interface BatchState {
  waiting: BatchFile[]
  finished: Finished[]
}

/**
 * Writes the requests that wait as batch files; runs and scores what waits for none.
 * @throws UnusableInput; the signal's reason
 */
export async function exportBatch(evaluation: Evaluation, on: RunEvents, signal: AbortSignal): Promise<BatchState> {
  return locked(evaluation, on, signal, (prepared) => {
    for (const note of prepared.notes) on.note(note)
    return advance(prepared, on, signal)
  })
}

/**
 * Takes in the answers to batch files, in any order, and goes on as `exportBatch` does.
 * @throws UnusableInput; the signal's reason
 */
export async function importBatch(
  evaluation: Evaluation,
  answers: AsyncIterable<BatchAnswer>,
  on: RunEvents,
  signal: AbortSignal,
): Promise<Taken & BatchState> {
  return locked(evaluation, on, signal, async (prepared) => {
    const taken = await takeAnswers(prepared, answers)
    return { ...taken, ...(await advance(prepared, on, signal)) }
  })
}

async function locked<Result>(
  evaluation: Evaluation,
  on: RunEvents,
  signal: AbortSignal,
  work: (prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  if (!evaluation.model) throw new UnusableInput('Batch files are for a model: give --engine openai and --model NAME.')
  const pipeline = evaluation.methods.find(({ method }) => method.kind === 'pipeline')
  if (pipeline) {
    throw new UnusableInput(
      `${pipeline.method.name} asks by what it was answered before, so it cannot be sent as batch files: take it out, and run it with \`idiolect evaluate run\`.`,
    )
  }
  const unlock = lockFolder(evaluation.out)
  try {
    return await work(await prepare(evaluation, on, signal))
  } finally {
    unlock()
  }
}

async function advance(prepared: Prepared, on: RunEvents, signal: AbortSignal): Promise<BatchState> {
  const waiting = new Map<string, StageRequest>()
  const ready: Run[] = []
  for (const spec of prepared.methods) {
    const run = openRun(prepared, spec)
    writeJson(join(run.folder, 'run.json'), accountFor(run, learntAdaptations(prepared), new Date().toISOString()))
    const requests = waitingRequests(run)
    if (requests.length === 0) ready.push(run)
    for (const request of requests) waiting.set(request.key, request)
  }
  const finished: Finished[] = []
  const chosen = ready.length > 0 ? await chooseMetrics(prepared) : undefined
  for (const run of ready) {
    const startedAt = new Date().toISOString()
    await answerCases(run, on, signal)
    finished.push(await finishRun(run, chosen!, learntAdaptations(prepared), startedAt, signal))
  }
  const { model } = prepared.model!
  return {
    waiting: writeBatchFiles(batchFolder(prepared), model, waiting.values(), learntAdaptations(prepared)),
    finished,
  }
}

/** Of every case, the request that it waits for. */
function waitingRequests({ asking, cases, predictions }: Run): StageRequest[] {
  if (!asking) return []
  return cases.flatMap((of) => {
    if (predictions.has(of.id)) return []
    const position = walk(of, asking.stages, asking.model.sampling, (key) => asking.answers.get(key)?.text)
    return 'next' in position ? position.next : []
  })
}
