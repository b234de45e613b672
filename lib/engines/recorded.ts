import type { Engine, EngineEvent, GenerationRequest, Message } from './engine.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import type { RequestPurpose, RequestRecord } from './request-record.ts'

/**
 * The same engine, which lists every request that goes out, once it has ended, however it ends: answered, failed, aborted
 * or left by who asked.
 * @param keep is given the record; what it throws is thrown by the request
 */
export function recorded(engine: Engine, purpose: RequestPurpose, keep: (record: RequestRecord) => void): Engine {
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
      let text = ''
      let end: Extract<EngineEvent, { type: 'end' }> | undefined
      let failed = false
      try {
        for await (const event of engine.generate(request, signal)) {
          if (event.type === 'text') text += event.text
          if (event.type === 'end') end = event
          yield event
        }
      } catch (error) {
        failed = !signal.aborted
        throw error
      } finally {
        keep({ ...begun, ...outcomeOf(request, text, end, failed) })
      }
    },
    ...(warm && {
      async warm(beginning: readonly Message[], signal: AbortSignal) {
        if (signal.aborted) return
        const begun = begin('warming up', beginning)
        await warm.call(engine, beginning, signal)
        keep({ ...begun, outcome: signal.aborted ? 'stopped' : 'answered' })
      },
    }),
  }

  function begin(purpose: RequestPurpose, messages: readonly Message[]): Omit<RequestRecord, 'outcome'> {
    const { id, label, place } = engine
    return { at: Date.now(), engine: id, label, place, purpose, messages: [...messages] }
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
