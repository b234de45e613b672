import { pMapIterable } from 'p-map'
import { EngineFailure } from '../../engines/engine.ts'
import type { Case } from '../case.ts'
import type { PredictionLine } from '../results/formats.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { RunEvents } from './evaluation.ts'
import type { PipelineAsking } from './open-run.ts'
import { rememberingEngine, replayingEngine } from './remembering-engine.ts'

/**
 * Answers cases by the pipeline, each prediction in the cases' order. A request that fails makes its case fail, though
 * the product would give the stylist's rewrite: falling back cannot pass for working.
 * @param adaptations are added to
 * @throws UnusableInput if the model cannot be had at all; the signal's reason
 */
export async function* askPipeline(
  { model, answer, answers }: PipelineAsking,
  waiting: readonly Case[],
  adaptations: Set<string>,
  on: Pick<RunEvents, 'asked'>,
  stop: AbortSignal,
): AsyncIterable<PredictionLine> {
  const { engine, concurrency, contextTokens, baseUrl } = model
  if (!engine) throw new Error('A pipeline was prepared without an engine.')
  const over = new AbortController()
  const signal = AbortSignal.any([stop, over.signal])
  try {
    yield* pMapIterable(waiting, predict, { concurrency, backpressure: 4 * concurrency })
  } finally {
    // No request may go on and write when the folder is no longer ours.
    over.abort()
  }

  async function predict(of: Case): Promise<PredictionLine> {
    signal.throwIfAborted()
    let failure: EngineFailure | undefined
    const remembering = rememberingEngine({
      engine: engine!,
      contextTokens,
      answers,
      server: baseUrl,
      caseId: of.id,
      onAsked(end) {
        for (const adaptation of end.adaptations) adaptations.add(adaptation)
        on.asked(end.tokens)
      },
      onFailure: (one) => (failure = one),
    })
    const answered = await answer(of, remembering, signal).catch((error: unknown) => {
      if (!(error instanceof EngineFailure)) throw error
      failure = error
      return undefined
    })
    if (failure?.isLasting) over.abort(new UnusableInput(failure.message, { cause: failure }))
    signal.throwIfAborted()
    if (failure || !answered) return { id: of.id, failed: failure?.message ?? 'The rewriter gave no answer.' }
    const { prediction, source, failedChecks, fallback, tokens } = answered
    return {
      id: of.id,
      prediction,
      source,
      failedChecks: [...failedChecks],
      ...(fallback !== undefined && { fallback }),
      tokens,
    }
  }
}

/** The prompts of a case that is answered, in the order in which they were sent; a prompt that came again stands once. */
export async function promptsOf(
  { answer, answers, model }: PipelineAsking,
  of: Case,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const prompts = new Set<string>()
  const engine = replayingEngine(answers, model.contextTokens, ({ messages }) =>
    prompts.add(messages.map(({ content }) => content).join('\n\n')),
  )
  await answer(of, engine, signal).catch((error: unknown) => {
    if (!(error instanceof EngineFailure)) throw error
  })
  return Object.fromEntries([...prompts].map((prompt, index) => [`request ${index + 1}`, prompt]))
}
