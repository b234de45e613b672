import type { Message } from './engine.ts'
import {
  availabilityOf,
  type CoreOptions,
  type LanguageModelApi,
  type Session,
  watchDownload,
  windowOf,
} from './language-model.ts'

/** After how many idle milliseconds the beginning of a conversation is forgotten, and its memory given back. */
const idleLimit = 300_000

/** A conversation's beginning that was read already; each request goes on from a copy. */
interface Warm {
  session: Session
  beginning: readonly Message[]
  options: string
}

/** The conversations of one engine: the beginning that was read last, and a copy of it for each request. */
export class PromptSessions {
  readonly #api: LanguageModelApi
  #warm: Warm | undefined
  #contextTokens: number | undefined
  #forgetting: ReturnType<typeof setTimeout> | undefined

  constructor(api: LanguageModelApi) {
    this.#api = api
  }

  /** Tokens that a conversation may have, once there was one. */
  get contextTokens(): number | undefined {
    return this.#contextTokens
  }

  /** A conversation of its own for one request, and what there is still to say in it. */
  async open(
    options: CoreOptions,
    messages: readonly Message[],
    signal: AbortSignal,
    onProgress: (progress: number) => void,
  ): Promise<{ session: Session; prompt: string | readonly Message[] }> {
    if ((await availabilityOf(this.#api, options)) === 'downloadable') {
      throw new DOMException('It is not downloaded yet.', 'NotAllowedError')
    }
    const warm = this.#warm
    const known = warm?.options === JSON.stringify(options) && beginsWith(messages, warm.beginning) ? warm : undefined
    // The oldest take one text only.
    const isOneLeft = known && known.beginning.length === messages.length - 1
    const base =
      known && (isOneLeft || this.#api.availability)
        ? known
        : await this.warmUp(options, messages.slice(0, -1), signal, onProgress)
    const session = await this.#copyOf(base, options, signal)
    const rest = messages.slice(base.beginning.length)
    const [only] = rest
    if (rest.length === 1 && only && only.role !== 'assistant') return { session, prompt: only.content }
    return { session, prompt: rest.map(({ role, content }) => ({ role: role === 'system' ? 'user' : role, content })) }
  }

  /** Reads a beginning, in the place of the one before. */
  async warmUp(
    options: CoreOptions,
    beginning: readonly Message[],
    signal: AbortSignal,
    onProgress: (progress: number) => void = () => {},
  ): Promise<Warm> {
    const session = await createSession(this.#api, options, beginning, signal, onProgress)
    this.#warm?.session.destroy()
    this.#warm = { session, beginning: [...beginning], options: JSON.stringify(options) }
    this.#contextTokens = windowOf(session) ?? this.#contextTokens
    this.#forgetLater()
    return this.#warm
  }

  async #copyOf(base: Warm, options: CoreOptions, signal: AbortSignal): Promise<Session> {
    this.#forgetLater()
    try {
      if (base.session.clone) {
        return await untilThere(signal, (creation) => base.session.clone!({ signal: creation }))
      }
    } catch {
      signal.throwIfAborted()
      // The browser may have thrown it away.
      if (this.#warm === base) this.#warm = undefined
    }
    return await createSession(this.#api, options, base.beginning, signal, () => {})
  }

  #forgetLater(): void {
    clearTimeout(this.#forgetting)
    this.#forgetting = setTimeout(() => {
      this.#warm?.session.destroy()
      this.#warm = undefined
    }, idleLimit)
  }
}

/** A conversation with a beginning. */
export async function createSession(
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

function beginsWith(messages: readonly Message[], beginning: readonly Message[]): boolean {
  return (
    beginning.length < messages.length &&
    beginning.every(({ role, content }, at) => messages[at]?.role === role && messages[at].content === content)
  )
}
