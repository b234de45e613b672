import type { Engine, EngineEvent, GenerationRequest, Message } from './engine.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import type { RequestPurpose, RequestRecord } from './request-record.ts'

/** Lists a request that begins, and gives what is to be called with its record once it has ended. */
export type ListRequest = (begun: RequestRecord) => (ended: RequestRecord) => void

/**
 * The same engine, which lists every request before it goes out, and once more when it has ended, however it ends:
 * answered, failed, aborted or left by who asked. One whose end nobody lives to see is listed all the same.
 * @param list what it throws is thrown by the request
 */
export function recorded(engine: Engine, purpose: RequestPurpose, list: ListRequest): Engine {
  const { warm } = engine
  return {
    id: engine.id,
    label: engine.label,
    place: engine.place,
    get contextTokens() {
      return engine.contextTokens
    },
    availability: (signal) => engine.availability(signal),
    async *generate(request, signal) {
      signal.throwIfAborted()
      const begun = begin(purpose, request.messages)
      const end = list(begun)
      let text = ''
      let last: Extract<EngineEvent, { type: 'end' }> | undefined
      let failed = false
      try {
        for await (const event of engine.generate(request, signal)) {
          if (event.type === 'text') text += event.text
          if (event.type === 'end') last = event
          yield event
        }
      } catch (error) {
        failed = !signal.aborted
        throw error
      } finally {
        end({ ...begun, ...outcomeOf(request, text, last, failed) })
      }
    },
    ...(warm && {
      async warm(beginning: readonly Message[], signal: AbortSignal) {
        if (signal.aborted) return
        const begun = begin('warming up', beginning)
        const end = list(begun)
        await warm.call(engine, beginning, signal)
        end({ ...begun, outcome: signal.aborted ? 'stopped' : 'answered' })
      },
    }),
  }

  function begin(purpose: RequestPurpose, messages: readonly Message[]): RequestRecord {
    const { id, label, place } = engine
    return { at: Date.now(), engine: id, label, place, purpose, messages: [...messages], outcome: 'under way' }
  }
}

function outcomeOf(
  request: GenerationRequest,
  text: string,
  end: Extract<EngineEvent, { type: 'end' }> | undefined,
  failed: boolean,
): Pick<RequestRecord, 'outcome' | 'tokens' | 'cost'> {
  if (end) return { outcome: 'answered', tokens: end.tokens, ...(end.cost !== undefined && { cost: end.cost }) }
  return { outcome: failed ? 'failed' : 'stopped', ...(text !== '' && { tokens: estimateTokenUse(request, text) }) }
}
