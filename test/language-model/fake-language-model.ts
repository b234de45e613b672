/** Which browser's: `ai.languageModel` of 2024, Chrome 138's `LanguageModel`, that of 2026. */
export type Generation = '2024' | '138' | '2026'
export const generations: readonly Generation[] = ['2024', '138', '2026']

/** What the fake does; a reply in pieces, and what is noted of it. */
export interface FakeModel {
  /** The browser's `LanguageModel`. */
  api: unknown
  creations: Record<string, unknown>[]
  prompts: unknown[]
  /** Sessions that were made and not destroyed. */
  living(): number
  clones(): number
}

interface Behaviour {
  pieces?: readonly string[]
  availability?: string
  languages?: readonly string[]
  /** Thrown by `create`, `prompt`. */
  failsToCreate?: Error
  failsToPrompt?: Error
  /** Waited for before the first piece, and after it. */
  beforeFirst?: (signal: AbortSignal) => Promise<void>
  afterFirst?: (signal: AbortSignal) => Promise<void>
  /** Waited for in `create`. */
  creating?: (signal: AbortSignal | undefined) => Promise<void>
  progress?: readonly number[]
  window?: number
}

/**
 * A model as a browser of that generation has it, by the explainer and its history: a word is a token, system prompts
 * stand first only, sampling is refused where it is given in part or in two ways, a session dies with the signal that it
 * was made with.
 */
export function fakeLanguageModel(generation: Generation, behaviour: Behaviour = {}): FakeModel {
  const {
    pieces = ['Snow', ' melts.'],
    availability = 'available',
    languages = ['en', 'es', 'ja'],
    window = 4096,
  } = behaviour
  const creations: Record<string, unknown>[] = []
  const prompts: unknown[] = []
  let [living, clones] = [0, 0]

  class FakeSession {
    isDestroyed = false
    used: number
    readonly options: Record<string, unknown>

    constructor(options: Record<string, unknown>, used: number) {
      this.options = options
      this.used = used
      living++
      const { signal } = options as { signal?: AbortSignal }
      signal?.addEventListener('abort', () => this.destroy())
      if (generation === '2024')
        Object.defineProperties(this, { tokensSoFar: { get: () => this.used }, maxTokens: { value: window } })
      if (generation === '138')
        Object.defineProperties(this, { inputUsage: { get: () => this.used }, inputQuota: { value: window } })
      if (generation === '2026') {
        Object.defineProperties(this, { contextUsage: { get: () => this.used }, contextWindow: { value: window } })
        Object.assign(this, { measureContextUsage: (prompt: unknown) => Promise.resolve(wordsIn(prompt)) })
      }
      if (generation === '138')
        Object.assign(this, { measureInputUsage: (prompt: unknown) => Promise.resolve(wordsIn(prompt)) })
    }

    async clone({ signal }: { signal?: AbortSignal } = {}): Promise<FakeSession> {
      if (this.isDestroyed) throw new DOMException('The session is destroyed.', 'InvalidStateError')
      clones++
      return await Promise.resolve(new FakeSession({ ...this.options, signal }, this.used))
    }

    promptStreaming(prompt: unknown, { signal }: { signal: AbortSignal }): AsyncIterable<string> {
      if (generation === '2024' && typeof prompt !== 'string') throw new TypeError('The prompt is no string.')
      if (Array.isArray(prompt) && prompt.some(({ role }) => role === 'system'))
        throw new TypeError('A system prompt in the middle.')
      if (this.isDestroyed) throw new DOMException('The session is destroyed.', 'InvalidStateError')
      prompts.push(prompt)
      return this.#reply(prompt, signal)
    }

    async *#reply(prompt: unknown, signal: AbortSignal): AsyncGenerator<string> {
      await behaviour.beforeFirst?.(signal)
      if (behaviour.failsToPrompt) throw behaviour.failsToPrompt
      this.used += wordsIn(prompt)
      let whole = ''
      for (const [at, piece] of pieces.entries()) {
        signal.throwIfAborted()
        whole += piece
        yield generation === '2024' ? whole : piece
        if (at === 0) await behaviour.afterFirst?.(signal)
      }
      this.used += wordsIn(whole)
    }

    destroy(): void {
      if (!this.isDestroyed) living--
      this.isDestroyed = true
    }
  }

  async function create(options: Record<string, unknown> = {}): Promise<FakeSession> {
    creations.push(options)
    const {
      signal,
      initialPrompts = [],
      temperature,
      topK,
      samplingMode,
      monitor,
    } = options as {
      signal?: AbortSignal
      initialPrompts?: { role: string; content: string }[]
      temperature?: number
      topK?: number
      samplingMode?: string
      monitor?: (target: EventTarget) => void
    }
    if ((temperature === undefined) !== (topK === undefined))
      throw new TypeError('Both temperature and topK, or neither.')
    if (temperature !== undefined && samplingMode !== undefined) throw new TypeError('Sampling given twice.')
    if (initialPrompts.some(({ role }, at) => role === 'system' && at > 0)) throw new TypeError('System in the middle.')
    const target = new EventTarget()
    monitor?.(target)
    for (const progress of behaviour.progress ?? []) {
      const event = Object.assign(
        new Event('downloadprogress'),
        generation === '2024' ? { loaded: progress * 2e9, total: 2e9 } : { loaded: progress, total: 1 },
      )
      target.dispatchEvent(event)
    }
    await behaviour.creating?.(signal)
    signal?.throwIfAborted()
    if (behaviour.failsToCreate) throw behaviour.failsToCreate
    if (!speaks(options)) throw new DOMException('The language is not supported.', 'NotSupportedError')
    const used = wordsIn(initialPrompts)
    if (used > window) throw new DOMException('Too long.', 'QuotaExceededError')
    return new FakeSession(options, used)
  }

  function speaks(options: object): boolean {
    const { expectedOutputs = [] } = options as { expectedOutputs?: { languages: string[] }[] }
    return (
      generation === '2024' ||
      expectedOutputs.every((expected) => expected.languages.every((one) => languages.includes(one)))
    )
  }

  const available =
    { available: 'readily', downloadable: 'after-download', downloading: 'after-download' }[availability] ?? 'no'
  const params = () => Promise.resolve({ defaultTopK: 3, maxTopK: 128, defaultTemperature: 1, maxTemperature: 2 })
  const asked = (options: object = {}) => Promise.resolve(speaks(options) ? availability : 'unavailable')
  const api = {
    '2024': { create, capabilities: () => Promise.resolve({ available }) },
    '138': Object.assign(function LanguageModel() {}, { create, availability: asked, params }),
    '2026': Object.assign(function LanguageModel() {}, {
      create,
      availability: asked,
      params,
      prototype: { samplingMode: null },
    }),
  }[generation]
  return { api, creations, prompts, living: () => living, clones: () => clones }
}

function wordsIn(prompt: unknown): number {
  const texts = Array.isArray(prompt) ? prompt.map(({ content }: { content: string }) => content) : [String(prompt)]
  return texts.join(' ').match(/\S+/g)?.length ?? 0
}
