import { type Engine, EngineFailure, type EngineEvent, type GenerationRequest } from '../../engines/engine.ts'
import type { Answers } from './answers.ts'
import { requestKey } from './request-key.ts'

/** What an engine that remembers is made of, and whom it tells. */
export interface Remembering {
  engine: Engine
  contextTokens: number
  answers: Answers
  /** The base URL of the server; nothing where none is known. */
  server: string | undefined
  /** Of the case that asks. */
  caseId: string
  /** A request went out and was answered. */
  onAsked(end: Extract<EngineEvent, { type: 'end' }>): void
  onFailure(failure: EngineFailure): void
}

/** An engine that asks nothing twice: what was answered to any method is answered again, and what is new is kept at once. */
export function rememberingEngine(given: Remembering): Engine {
  const { engine, contextTokens, answers, server, caseId, onAsked, onFailure } = given
  return {
    id: engine.id,
    label: engine.label,
    place: engine.place,
    contextTokens,
    availability: (signal) => engine.availability(signal),
    async *generate(request, signal) {
      const key = requestKey(request)
      const known = answers.get(key)
      if (known) {
        yield { type: 'text', text: known.text }
        yield { type: 'end', reason: known.reason, tokens: known.tokens, adaptations: [] }
        return
      }
      let text = ''
      try {
        for await (const event of engine.generate(request, signal)) {
          if (event.type === 'text') text += event.text
          if (event.type === 'end') {
            const from = server === undefined ? {} : { server }
            const { reason, tokens } = event
            answers.add({ key, case: caseId, stage: 'pipeline', ...from, text, reason, tokens })
            onAsked(event)
          }
          yield event
        }
      } catch (error) {
        if (error instanceof EngineFailure) onFailure(error)
        throw error
      }
    },
  }
}

/** What was asked of an engine that only remembers: the requests of a case that is answered already. */
export function replayingEngine(
  answers: Answers,
  contextTokens: number,
  onRequest: (request: GenerationRequest) => void,
): Engine {
  return {
    id: 'replay',
    label: 'what was answered before',
    place: 'this device',
    contextTokens,
    availability: () => Promise.resolve({ state: 'ready' }),
    async *generate(request) {
      onRequest(request)
      const known = answers.get(requestKey(request))
      if (!known) throw new EngineFailure('This was not asked before: run the same command again.')
      yield { type: 'text', text: known.text }
      yield { type: 'end', reason: known.reason, tokens: known.tokens, adaptations: [] }
    },
  }
}
