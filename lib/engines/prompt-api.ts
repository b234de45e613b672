import {
  type Availability,
  type Engine,
  EngineFailure,
  type EngineWorld,
  type Message,
  type PhaseEvent,
} from './engine.ts'
import { estimateTokens } from '../text/estimate-tokens.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import {
  availabilityOf,
  type CoreOptions,
  type LanguageModelApi,
  measure,
  optionsFor,
  readLanguageModel,
  type Session,
  usageOf,
  watchDownload,
  windowOf,
} from './language-model.ts'
import { orAborted } from './or-aborted.ts'
import { promptApiFailure } from './prompt-api-failure.ts'
import type { PromptApiSettings } from './settings.ts'
import { toldWhile } from './told-while.ts'
import { labelOf } from './whereabouts.ts'

/** After how many idle milliseconds the beginning of a conversation is forgotten, and its memory given back. */
const idleLimit = 300_000

const usualTemperature = 0.7

const missing = {
  reason: 'This browser brings no model of its own.',
  remedy: 'Use Chrome on a computer, version 138 or newer, or choose another engine.',
}

/** A conversation's beginning that was read already; each request goes on from a copy. */
interface Warm {
  session: Session
  beginning: readonly Message[]
  options: string
}

/** The model that the browser brings. It says nothing of where it runs, so the browser is the place. */
export function promptApi(settings: PromptApiSettings, { languageModel }: Pick<EngineWorld, 'languageModel'>): Engine {
  const api = readLanguageModel(languageModel)
  let contextTokens: number | undefined
  let warm: Warm | undefined
  let forgetting: ReturnType<typeof setTimeout> | undefined
  let last: { temperature: number; language?: string | undefined } = { temperature: usualTemperature }
  return {
    id: settings.id,
    label: labelOf(settings),
    place: 'the browser',
    get contextTokens() {
      return contextTokens
    },
    availability,

    async *generate(request, signal) {
      signal.throwIfAborted()
      last = { temperature: request.temperature, language: request.language }
      let session: Session | undefined
      try {
        const opened = yield* toldWhile(async (tell: (event: PhaseEvent) => void) => {
          tell({ type: 'phase', phase: 'loading' })
          const found = known()
          const options = await optionsFor(found, request)
          return await open(found, options, request.messages, signal, (progress) =>
            tell({ type: 'phase', phase: 'loading', progress }),
          )
        }, signal)
        session = opened.session
        yield { type: 'phase', phase: 'thinking' }
        const input = await orAborted(inputOf(session, opened.prompt, signal), signal)
        let text = ''
        let isCut = request.maxTokens === 0
        if (!isCut) {
          for await (const piece of piecesOf(session, opened.prompt, signal)) {
            text += piece
            if (piece !== '') yield { type: 'text', text: piece }
            signal.throwIfAborted()
            // The API knows no limit.
            isCut = estimateTokens(text) >= request.maxTokens
            if (isCut) break
          }
        }
        const total = usageOf(session)
        const isCounted = input !== undefined && total !== undefined && total >= input && !isCut
        yield {
          type: 'end',
          reason: isCut ? 'length' : 'stop',
          tokens: isCounted ? { input, output: total - input, estimated: false } : estimateTokenUse(request, text),
          adaptations: [],
        }
      } catch (error) {
        signal.throwIfAborted()
        throw promptApiFailure(error)
      } finally {
        session?.destroy()
      }
    },

    async warm(beginning, signal) {
      try {
        signal.throwIfAborted()
        const found = known()
        const options = await optionsFor(found, last)
        if ((await availabilityOf(found, options)) !== 'available') return
        await orAborted(warmUp(found, options, beginning, signal), signal)
      } catch {
        // The next request will say it.
      }
    },
  }

  function known(): LanguageModelApi {
    if (!api) throw new EngineFailure(`${missing.reason.slice(0, -1)}: ${lowered(missing.remedy)}`, { isLasting: true })
    return api
  }

  async function availability(signal = new AbortController().signal): Promise<Availability> {
    if (!api) return { state: 'unavailable', ...missing }
    try {
      signal.throwIfAborted()
      const options = await orAborted(optionsFor(api, last), signal)
      switch (await orAborted(availabilityOf(api, options), signal)) {
        case 'available':
          return { state: 'ready' }
        case 'downloadable':
        case 'downloading':
          return { state: 'downloadable' }
        default:
          return {
            state: 'unavailable',
            reason: 'The browser says that its model does not run on this machine.',
            remedy: 'It needs much memory and some 22 GB of free disk space: make room, or choose another engine.',
          }
      }
    } catch (error) {
      if (signal.aborted) return { state: 'unavailable', reason: 'The check was stopped.' }
      return { state: 'unavailable', reason: promptApiFailure(error).message }
    }
  }

  /** A conversation of its own for one request, and what there is still to say in it. */
  async function open(
    api: LanguageModelApi,
    options: CoreOptions,
    messages: readonly Message[],
    signal: AbortSignal,
    onProgress: (progress: number) => void,
  ): Promise<{ session: Session; prompt: string | readonly Message[] }> {
    if ((await availabilityOf(api, options)) === 'downloadable') {
      throw new DOMException('It is not downloaded yet.', 'NotAllowedError')
    }
    const known = warm?.options === JSON.stringify(options) && beginsWith(messages, warm.beginning) ? warm : undefined
    // The oldest take one text only.
    const isOneLeft = known && known.beginning.length === messages.length - 1
    const base =
      known && (isOneLeft || api.availability)
        ? known
        : await warmUp(api, options, messages.slice(0, -1), signal, onProgress)
    const session = await copyOf(base, api, options, signal)
    const rest = messages.slice(base.beginning.length)
    const [only] = rest
    if (rest.length === 1 && only && only.role !== 'assistant') return { session, prompt: only.content }
    return { session, prompt: rest.map(({ role, content }) => ({ role: role === 'system' ? 'user' : role, content })) }
  }

  async function warmUp(
    api: LanguageModelApi,
    options: CoreOptions,
    beginning: readonly Message[],
    signal: AbortSignal,
    onProgress: (progress: number) => void = () => {},
  ): Promise<Warm> {
    const session = await create(api, options, beginning, signal, onProgress)
    warm?.session.destroy()
    warm = { session, beginning: [...beginning], options: JSON.stringify(options) }
    contextTokens = windowOf(session) ?? contextTokens
    forgetLater()
    return warm
  }

  async function copyOf(
    base: Warm,
    api: LanguageModelApi,
    options: CoreOptions,
    signal: AbortSignal,
  ): Promise<Session> {
    forgetLater()
    try {
      if (base.session.clone) {
        return await untilThere(signal, (creation) => base.session.clone!({ signal: creation }))
      }
    } catch {
      signal.throwIfAborted()
      // The browser may have thrown it away.
      if (warm === base) warm = undefined
    }
    return await create(api, options, base.beginning, signal, () => {})
  }

  function forgetLater(): void {
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      warm?.session.destroy()
      warm = undefined
    }, idleLimit)
  }
}

/**
 * Has the browser download its model. It must be called first thing in a click's handler, as it "requires and consumes"
 * the click.
 * @param onProgress 0 to 1
 * @throws EngineFailure, or the signal's reason
 */
export function downloadPromptApi(
  languageModel: unknown,
  onProgress: (progress: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const api = readLanguageModel(languageModel)
  if (!api) return Promise.reject(new EngineFailure(`${missing.reason.slice(0, -1)}: ${lowered(missing.remedy)}`))
  if (signal.aborted) return Promise.reject(signal.reason)
  const options: CoreOptions = {
    expectedInputs: [{ type: 'text', languages: ['en'] }],
    expectedOutputs: [{ type: 'text', languages: ['en'] }],
  }
  const creating = create(api, options, [], signal, onProgress)
  void creating.then(
    (session) => session.destroy(),
    () => {},
  )
  return orAborted(creating, signal).then(
    () => {},
    (error: unknown) => {
      signal.throwIfAborted()
      throw promptApiFailure(error)
    },
  )
}

async function create(
  api: LanguageModelApi,
  options: CoreOptions,
  beginning: readonly Message[],
  signal: AbortSignal,
  onProgress: (progress: number) => void,
): Promise<Session> {
  const system = beginning.filter(({ role }) => role === 'system').map(({ content }) => content)
  // A system prompt is allowed in the first place only.
  const initialPrompts: Message[] = [
    ...(system.length > 0 ? [{ role: 'system', content: system.join('\n\n') } as const] : []),
    ...beginning.filter(({ role }) => role !== 'system'),
  ]
  return await untilThere(signal, (creation) =>
    api.create({
      ...options,
      ...(initialPrompts.length > 0 && { initialPrompts }),
      signal: creation,
      monitor: watchDownload(onProgress),
    }),
  )
}

/** The browser takes a signal to end the session too, long after it has been made; ours is for the making alone. */
async function untilThere(signal: AbortSignal, make: (creation: AbortSignal) => Promise<Session>): Promise<Session> {
  const creation = new AbortController()
  const abort = () => creation.abort(signal.reason)
  signal.addEventListener('abort', abort)
  try {
    const session = await make(creation.signal)
    if (!signal.aborted) return session
    session.destroy()
    throw signal.reason
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function inputOf(
  session: Session,
  prompt: string | readonly Message[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const before = usageOf(session)
  const measured = await measure(session, prompt, signal)
  if (before === undefined || measured === undefined) return undefined
  const window = windowOf(session)
  if (window !== undefined && before + measured >= window) {
    throw new DOMException(`${before + measured} of ${window} tokens`, 'QuotaExceededError')
  }
  return before + measured
}

/** The reply's new pieces; browsers before `availability` gave the whole so far each time. */
async function* piecesOf(
  session: Session,
  prompt: string | readonly Message[],
  signal: AbortSignal,
): AsyncIterable<string> {
  const leaving = new AbortController()
  const stream = session.promptStreaming(prompt, { signal: AbortSignal.any([signal, leaving.signal]) })
  const pieces = stream[Symbol.asyncIterator]()
  const givesWhole = session.contextUsage === undefined && session.inputUsage === undefined
  let whole = ''
  try {
    for (;;) {
      const { done, value } = await orAborted(pieces.next(), signal)
      if (done) return
      const piece = givesWhole && value.startsWith(whole) ? value.slice(whole.length) : value
      whole += piece
      yield piece
    }
  } finally {
    leaving.abort()
  }
}

function beginsWith(messages: readonly Message[], beginning: readonly Message[]): boolean {
  return (
    beginning.length < messages.length &&
    beginning.every(({ role, content }, at) => messages[at]?.role === role && messages[at].content === content)
  )
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
