import { Adapting } from './adapting.ts'
import { attempts, type Patience } from './chat-attempts.ts'
import type { Said } from './chat-reply.ts'
import type { ChatServer } from './chat-server.ts'
import { diagnose, type Diagnosis } from './diagnosis.ts'
import {
  EngineFailure,
  type Availability,
  type Engine,
  type EngineEvent,
  type GenerationRequest,
  type Message,
  type PhaseEvent,
} from './engine.ts'
import { isColdStart } from './cold-start.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import { placeOf } from './place.ts'
import { ReasoningFilter } from './reasoning.ts'
import { hasNoList, ServerFault } from './server-fault.ts'
import type { OpenAiSettings } from './settings.ts'
import { toldWhile } from './told-while.ts'
import { warmingRequest } from './warming-request.ts'
import { canWarm, labelOf } from './whereabouts.ts'

/** In characters, on average. What is longer comes from a server that does not keep to the limit, perhaps for ever. */
const longestToken = 50

/** Tokens more for a model that spent all that it may write on reasoning. */
const roomToReason = 4000

/** After how many milliseconds without an answer a server near by may be loading the model. */
const coldStart = 2000

const probe: GenerationRequest = { messages: [{ role: 'user', content: 'Hello' }], maxTokens: 16, temperature: 0 }

type TextEvent = Extract<EngineEvent, { type: 'text' }>

/**
 * A model on a server. What the server refuses of a request's parameters is learnt from its first refusal and heeded
 * from then on.
 */
export function chatEngine(settings: OpenAiSettings, server: ChatServer, key: string | undefined): Engine {
  const { baseUrl, model, silenceLimit, retries, price } = settings
  const adapting = new Adapting(model)
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
      const choice = about === 'model missing' && names.length > 0 ? `: ${names.join(', ')}` : ''
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
    const first = yield* once(request, signal, patience)
    const isStarved = first.text.trim() === '' && first.finish === 'length' && first.reasoned && room === 0
    let last = first
    if (isStarved && request.maxTokens > 1) {
      room = roomToReason
      yield { type: 'phase', phase: 'connecting' }
      const second = yield* once(request, signal, patience)
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

  /** One request and what came of it; on the way its text. */
  async function* once(request: GenerationRequest, signal: AbortSignal, patience: Patience) {
    const silence = new AbortController()
    const limit = request.maxTokens + room
    const filter = new ReasoningFilter()
    let [text, characters, pieces] = ['', 0, 0]
    let last: Partial<Said> = {}
    try {
      for await (const piece of piecesOf(request, signal, silence, patience)) {
        if ('type' in piece) {
          yield piece
          continue
        }
        last = { ...last, ...piece }
        const visible = filter.next(piece.text)
        text += visible
        if (visible !== '') yield textEvent(visible)
        signal.throwIfAborted()
        characters += piece.text.length + (piece.reasoning ?? 0)
        if (characters > limit * longestToken || ++pieces > limit * 10 + 1000) {
          last.finish = 'length'
          break
        }
      }
      const rest = filter.rest()
      text += rest
      if (rest !== '') yield textEvent(rest)
      if (last.finish === undefined) throw new ServerFault({ kind: 'cut' })
    } catch (error) {
      signal.throwIfAborted()
      if (silence.signal.aborted) throw new ServerFault({ kind: 'silent', after: silenceLimit }, error)
      throw error instanceof ServerFault && error.fault.kind === 'gibberish' && text !== ''
        ? new ServerFault({ kind: 'cut' }, error)
        : error
    }
    const tokens = last.tokens ? { ...last.tokens, estimated: false } : estimateTokenUse(request, text)
    return {
      text,
      finish: last.finish,
      reasoned: filter.hasReasoned || last.reasoning !== undefined,
      tokens,
      cost: last.cost ?? (price && (tokens.input * price.input + tokens.output * price.output) / 1e6),
    }
  }

  async function* piecesOf(
    request: GenerationRequest,
    signal: AbortSignal,
    silence: AbortController,
    patience: Patience,
  ): AsyncGenerator<Said | PhaseEvent, void> {
    const either = AbortSignal.any([signal, silence.signal])
    const roomy = { ...request, maxTokens: request.maxTokens + room }
    const open = () => adapting.ask(roomy, (body) => server.stream(body, either))
    const stream = yield* toldWhile(
      (tell: (event: PhaseEvent) => void) =>
        tellingColdStart(tell, either, () => attempts(open, patience, tell, either)),
      either,
    )
    yield { type: 'phase', phase: 'thinking' }
    let isEmpty = true
    for await (const piece of watched(stream, silenceLimit, () => silence.abort())) {
      isEmpty = false
      yield piece
    }
    // llama-cpp-python ends a stream without a word where it refuses a request: asked for the whole, it says why.
    if (isEmpty && !either.aborted) yield await adapting.ask(roomy, (body) => server.whole(body, signal))
  }

  /** Some servers say nothing while they load a model, but can be asked whether they have it in memory. */
  async function tellingColdStart<Reply>(
    tell: (event: PhaseEvent) => void,
    signal: AbortSignal,
    wait: () => Promise<Reply>,
  ): Promise<Reply> {
    const look = async () => {
      if (!(await isColdStart(settings, server, signal))) return
      if (!hasBegun) tell({ type: 'phase', phase: 'loading' })
    }
    let hasBegun = false
    const timer = canWarm(settings) ? setTimeout(() => void look(), coldStart) : undefined
    try {
      return await wait()
    } finally {
      hasBegun = true
      clearTimeout(timer)
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

function textEvent(text: string): TextEvent {
  return { type: 'text', text }
}

/** The same pieces; `onSilence` is called when the next takes longer than `limit` milliseconds. */
async function* watched(pieces: AsyncIterable<Said>, limit: number, onSilence: () => void): AsyncIterable<Said> {
  let timer = setTimeout(onSilence, limit)
  try {
    for await (const piece of pieces) {
      clearTimeout(timer)
      yield piece
      timer = setTimeout(onSilence, limit)
    }
  } finally {
    clearTimeout(timer)
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
