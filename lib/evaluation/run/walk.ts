import type { GenerationRequest } from '../../engines/engine.ts'
import type { Case } from '../case.ts'
import type { Stage } from '../methods/method.ts'
import { requestKey } from './request-key.ts'

/** What is the same for all requests of a run. Tokens at most, and how much chance. */
export interface Sampling {
  maxTokens: number
  temperature: number
}

/** One request to the model, and for which stage. */
export interface StageRequest {
  /** The same for the same request, whoever makes it: methods that ask the same share the answer. */
  key: string
  stage: string
  request: GenerationRequest
}

/** Where a case stands: answered, or with a request that waits for its answer. */
export type Position = { prediction: string } | { next: StageRequest }

/** Walks a case through its stages as far as answers are there. */
export function walk(
  of: Case,
  stages: readonly Stage[],
  sampling: Sampling,
  answerTo: (key: string) => string | undefined,
): Position {
  const last = requestsOf(of, stages, sampling, answerTo).at(-1)!
  const answer = answerTo(last.key)
  return answer === undefined ? { next: last } : { prediction: answer }
}

/** The requests of a case in the order of its stages, up to the first one without an answer. */
export function requestsOf(
  of: Case,
  stages: readonly Stage[],
  sampling: Sampling,
  answerTo: (key: string) => string | undefined,
): StageRequest[] {
  const answers = new Map<string, string>()
  const requests: StageRequest[] = []
  for (const stage of stages) {
    const request = { messages: stage.messages(of, answers), ...sampling }
    const key = requestKey(request)
    requests.push({ key, stage: stage.name, request })
    const answer = answerTo(key)
    if (answer === undefined) break
    answers.set(stage.name, answer)
  }
  return requests
}
