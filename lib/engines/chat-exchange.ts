import type { Adapting } from './adapting.ts'
import { attempts, type Patience } from './chat-attempts.ts'
import type { Said } from './chat-reply.ts'
import type { ChatServer } from './chat-server.ts'
import { isColdStart } from './cold-start.ts'
import type { EngineEvent, GenerationRequest, PhaseEvent, TokenUse } from './engine.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import { ReasoningFilter } from './reasoning.ts'
import { ServerFault } from './server-fault.ts'
import type { OpenAiSettings } from './settings.ts'
import { toldWhile } from './told-while.ts'
import { canWarm } from './whereabouts.ts'

/** In characters, on average. What is longer comes from a server that does not keep to the limit, perhaps for ever. */
const longestToken = 50

/** After how many milliseconds without an answer a server near by may be loading the model. */
const coldStart = 2000

/** A model on a server, and what is known of it. */
export interface Other {
  settings: OpenAiSettings
  server: ChatServer
  adapting: Adapting
}

/** What came of one request. */
export interface Exchanged {
  text: string
  /** Why it ended, in the server's word. */
  finish: string | undefined
  /** Whether there was reasoning before the text. */
  hasReasoned: boolean
  tokens: TokenUse
  cost: number | undefined
}

/**
 * Makes one request, again where that may help.
 * @returns what came of it; on the way phases and text
 * @throws ServerFault, or the signal's reason
 */
export async function* exchange(
  other: Other,
  request: GenerationRequest,
  signal: AbortSignal,
  patience: Patience,
): AsyncGenerator<EngineEvent, Exchanged> {
  const { silenceLimit, price } = other.settings
  const silence = new AbortController()
  const filter = new ReasoningFilter()
  let [text, characters, pieces] = ['', 0, 0]
  let last: Partial<Said> = {}
  try {
    for await (const piece of piecesOf(other, request, signal, silence, patience)) {
      if ('type' in piece) {
        yield piece
        continue
      }
      last = { ...last, ...piece }
      const visible = filter.next(piece.text)
      text += visible
      if (visible !== '') yield { type: 'text', text: visible }
      signal.throwIfAborted()
      characters += piece.text.length + (piece.reasoning ?? 0)
      if (characters > request.maxTokens * longestToken || ++pieces > request.maxTokens * 10 + 1000) {
        last.finish = 'length'
        break
      }
    }
    const rest = filter.rest()
    text += rest
    if (rest !== '') yield { type: 'text', text: rest }
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
    hasReasoned: filter.hasReasoned || last.reasoning !== undefined,
    tokens,
    cost: last.cost ?? (price && (tokens.input * price.input + tokens.output * price.output) / 1e6),
  }
}

async function* piecesOf(
  { settings, server, adapting }: Other,
  request: GenerationRequest,
  signal: AbortSignal,
  silence: AbortController,
  patience: Patience,
): AsyncGenerator<Said | PhaseEvent, void> {
  const either = AbortSignal.any([signal, silence.signal])
  const open = () => adapting.ask(request, (body) => server.stream(body, either))
  const stream = yield* toldWhile(
    (tell: (event: PhaseEvent) => void) =>
      tellingColdStart({ settings, server }, tell, either, () => attempts(open, patience, tell, either)),
    either,
  )
  yield { type: 'phase', phase: 'thinking' }
  let isEmpty = true
  for await (const piece of watched(stream, settings.silenceLimit, () => silence.abort())) {
    isEmpty = false
    yield piece
  }
  // llama-cpp-python ends a stream without a word where it refuses a request: asked for the whole, it says why.
  if (isEmpty && !either.aborted) yield await adapting.ask(request, (body) => server.whole(body, signal))
}

/** Some servers say nothing while they load a model, but can be asked whether they have it in memory. */
async function tellingColdStart<Reply>(
  { settings, server }: Pick<Other, 'settings' | 'server'>,
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
