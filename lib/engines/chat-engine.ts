import { Adapting } from './adapting.ts'
import type { Patience } from './chat-attempts.ts'
import { exchange } from './chat-exchange.ts'
import type { ChatServer } from './chat-server.ts'
import { diagnose, type Diagnosis } from './diagnosis.ts'
import {
  EngineFailure,
  type Availability,
  type Engine,
  type EngineEvent,
  type GenerationRequest,
  type Message,
} from './engine.ts'
import { placeOf } from './place.ts'
import { printable } from './printable.ts'
import { hasNoList, ServerFault } from './server-fault.ts'
import type { OpenAiSettings } from './settings.ts'
import { warmingRequest } from './warming-request.ts'
import { canWarm, labelOf } from './whereabouts.ts'

/** Tokens more for a model that spent all that it may write on reasoning. */
const roomToReason = 4000

const probe: GenerationRequest = { messages: [{ role: 'user', content: 'Hello' }], maxTokens: 16, temperature: 0 }

/**
 * A model on a server. What the server refuses of a request's parameters is learnt from its first refusal and heeded
 * from then on.
 */
export function chatEngine(settings: OpenAiSettings, server: ChatServer, key: string | undefined): Engine {
  const { baseUrl, model, silenceLimit, retries } = settings
  const adapting = new Adapting(model)
  const other = { settings, server, adapting }
  let room = 0
  return {
    id: settings.id,
    label: labelOf(settings),
    place: placeOf(baseUrl),
    contextTokens: settings.contextTokens,
    availability,
    async *generate(request, signal) {
      try {
        yield* reply(request, signal, { retries, loading: silenceLimit })
      } catch (error) {
        signal.throwIfAborted()
        const { reason, remedy, isLasting } = diagnosisOf(error)
        throw new EngineFailure(`${reason}: ${remedy}.`, { isLasting, cause: error })
      }
    },
    ...(canWarm(settings) && { warm }),
  }

  async function availability(signal = new AbortController().signal): Promise<Availability> {
    let names: readonly string[] = []
    try {
      names = await modelNames(signal)
      // Many a server leaves models out of its list, or answers to any name: only asking tells.
      if (!names.includes(model)) {
        for await (const { type } of reply(probe, signal, { retries: 0, loading: 0 })) if (type !== 'phase') break
      }
      return { state: 'ready' }
    } catch (error) {
      if (signal.aborted) return { state: 'unavailable', reason: 'The check was stopped.' }
      const { reason, remedy, about } = diagnosisOf(error)
      const choice = about === 'model missing' && names.length > 0 ? `: ${names.map(printable).join(', ')}` : ''
      return { state: 'unavailable', reason: `${reason}.`, remedy: `${capitalised(remedy)}${choice}.` }
    }
  }

  async function warm(beginning: readonly Message[], signal: AbortSignal): Promise<void> {
    try {
      for await (const _ of reply(warmingRequest(beginning), signal, { retries: 0, loading: silenceLimit }));
    } catch {
      // The next request will say it.
    }
  }

  async function modelNames(signal: AbortSignal): Promise<readonly string[]> {
    try {
      return await server.models(signal)
    } catch (error) {
      if (error instanceof ServerFault && hasNoList(error)) return []
      throw error
    }
  }

  async function* reply(
    request: GenerationRequest,
    signal: AbortSignal,
    patience: Patience,
  ): AsyncGenerator<EngineEvent, void> {
    signal.throwIfAborted()
    yield { type: 'phase', phase: 'connecting' }
    const { maxTokens } = request
    const given = room
    const first = yield* exchange(other, { ...request, maxTokens: maxTokens + given }, signal, patience)
    const isStarved = first.text.trim() === '' && first.finish === 'length' && first.hasReasoned
    let last = first
    if (isStarved && given === 0 && maxTokens > 1) {
      room = roomToReason
      yield { type: 'phase', phase: 'connecting' }
      const second = yield* exchange(other, { ...request, maxTokens: maxTokens + room }, signal, patience)
      const { input, output, estimated } = second.tokens
      const tokens = {
        input: input + first.tokens.input,
        output: output + first.tokens.output,
        estimated: estimated || first.tokens.estimated,
      }
      const isKnown = first.cost !== undefined && second.cost !== undefined
      last = { ...second, tokens, cost: isKnown ? first.cost! + second.cost! : undefined }
    }
    yield {
      type: 'end',
      reason: finishReason(last.finish),
      tokens: last.tokens,
      ...(last.cost !== undefined && { cost: last.cost }),
      adaptations: [
        ...adapting.sentences,
        ...(room > 0 ? [`The model reasons before it writes: it is given ${room} tokens more for that.`] : []),
      ],
    }
  }

  function diagnosisOf(error: unknown): Diagnosis {
    if (!(error instanceof ServerFault)) throw error
    return diagnose(error.fault, { baseUrl, model, key })
  }
}

/** Why a reply ended, from the server's word for it. */
export function finishReason(finish: string | undefined): Extract<EngineEvent, { type: 'end' }>['reason'] {
  if (finish === 'stop' || finish === 'length') return finish
  return finish === 'content_filter' ? 'filtered' : 'other'
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
