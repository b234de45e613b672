import { setImmediate } from 'node:timers/promises'
import { pMapIterable } from 'p-map'
import { EngineFailure } from '../../engines/engine.ts'
import type { Case } from '../case.ts'
import type { LocalMethod } from '../methods/method.ts'
import { askPipeline } from './ask-pipeline.ts'
import type { PredictionLine } from '../results/formats.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { AnswerLine } from './answers.ts'
import type { RunEvents } from './evaluation.ts'
import type { Asking, Run } from './open-run.ts'
import { demandEncoder } from './demand-encoder.ts'
import { type StageRequest, walk } from './walk.ts'

/**
 * Answers the cases that have no answer yet. Predictions are written in the cases' order, each as soon as it and those
 * before it are there; what the model said is kept at once, so a killed run loses no more than the requests in flight.
 * @returns parameters that the model refused, and what took their place
 * @throws UnusableInput if the model cannot be had at all; the signal's reason
 */
export async function answerCases(run: Run, on: RunEvents, signal: AbortSignal): Promise<string[]> {
  const waiting = run.cases.filter(({ id }) => !run.predictions.has(id))
  on.begin(run.name, run.cases.length, run.cases.length - waiting.length)
  const adaptations = new Set<string>()
  try {
    if (run.asking) await askModel(run, run.asking, waiting, adaptations, on, signal)
    else if (run.pipeline) {
      for await (const line of askPipeline(run.pipeline, waiting, adaptations, on, signal)) keep(run, line, on)
    } else if (run.method.kind === 'local') await answerLocally(run, run.method, waiting, on, signal)
  } finally {
    on.end()
  }
  return [...adaptations]
}

async function answerLocally(
  run: Run,
  method: LocalMethod,
  waiting: readonly Case[],
  on: RunEvents,
  signal: AbortSignal,
): Promise<void> {
  const { seed, strength, weights } = run.prepared
  const answer = await method.prepare({
    seed,
    strength,
    ...(weights && { weights: weights.weights }),
    encoder: () => demandEncoder(run.prepared),
  })
  for (const of of waiting) {
    // So that Ctrl-C is heard.
    await setImmediate()
    signal.throwIfAborted()
    keep(run, { id: of.id, prediction: await answer(of, signal) }, on)
  }
}

async function askModel(
  run: Run,
  asking: Asking,
  waiting: readonly Case[],
  adaptations: Set<string>,
  on: RunEvents,
  stop: AbortSignal,
): Promise<void> {
  const { concurrency, sampling } = asking.model
  const over = new AbortController()
  const signal = AbortSignal.any([stop, over.signal])
  const underway = new Map<string, Promise<AnswerLine>>()
  const lines = pMapIterable(waiting, predict, { concurrency, backpressure: 4 * concurrency })
  try {
    for await (const line of lines) keep(run, line, on)
  } finally {
    // No request may go on and write when the folder is no longer ours.
    over.abort()
  }

  async function predict(of: Case): Promise<PredictionLine> {
    for (;;) {
      signal.throwIfAborted()
      const position = walk(of, asking.stages, sampling, (key) => asking.answers.get(key)?.text)
      if ('prediction' in position) return { id: of.id, prediction: position.prediction }
      try {
        await askOnce(position.next, of.id)
      } catch (error) {
        const failure = error instanceof EngineFailure ? error : undefined
        if (failure?.isLasting) over.abort(new UnusableInput(failure.message, { cause: error }))
        signal.throwIfAborted()
        if (!failure) throw error
        return { id: of.id, failed: failure.message }
      }
    }
  }

  /** Two cases with the same question wait for one answer. */
  async function askOnce(next: StageRequest, caseId: string): Promise<void> {
    const asked = underway.get(next.key) ?? ask(asking, next, caseId, adaptations, on, signal)
    underway.set(next.key, asked)
    try {
      await asked
    } finally {
      underway.delete(next.key)
    }
  }
}

async function ask(
  { model, answers }: Asking,
  { key, stage, request }: StageRequest,
  caseId: string,
  adaptations: Set<string>,
  on: RunEvents,
  signal: AbortSignal,
): Promise<AnswerLine> {
  if (!model.engine) throw new Error('A run without an engine only reads what batch files brought.')
  let text = ''
  for await (const event of model.engine.generate(request, signal)) {
    if (event.type === 'text') text += event.text
    else if (event.type === 'end') {
      const from = model.baseUrl === undefined ? {} : { server: model.baseUrl }
      const line = { key, case: caseId, stage, ...from, text, reason: event.reason, tokens: event.tokens }
      answers.add(line)
      for (const adaptation of event.adaptations) adaptations.add(adaptation)
      on.asked(event.tokens)
      return line
    }
  }
  throw new EngineFailure('The model broke off without ending its answer: run the same command again.')
}

function keep(run: Run, line: PredictionLine, on: RunEvents): void {
  run.file.append(line)
  run.lines.set(line.id, line)
  if ('prediction' in line) run.predictions.set(line.id, line.prediction)
  on.step('failed' in line ? line.failed : undefined)
}
