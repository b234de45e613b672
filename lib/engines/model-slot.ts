import type { Message } from './engine.ts'
import { orAborted } from './or-aborted.ts'

/** llama.cpp as a package brings it, as far as it is used. */
export interface Llama {
  createChatCompletion(asked: ChatCompletion): Promise<unknown>
  getLoadedContextInfo(): { n_ctx: number; n_ctx_train: number }
  exit(): Promise<void>
}

/** A request to llama.cpp, in the words of its server. */
export interface ChatCompletion {
  messages: Message[]
  max_tokens: number
  temperature: number
  stream: true
  cache_prompt: true
  return_progress: true
  onData(chunk: unknown): void
  abortSignal: AbortSignal
}

/** A model that one request has for itself. */
export interface Held {
  llama: Llama
  /** Lets the next request have it, once `ended` has settled. */
  release(ended?: Promise<unknown>): void
  /** The same, where it cannot be used any more. */
  discard(): void
}

/** After how many idle milliseconds a model leaves the memory, and how long one that was told to stop may take for that. */
const idleLimit = 300_000
const stoppingLimit = 30_000

/**
 * The one model that a context has in memory, as there is no room for two. Requests have it one after the other; it stays
 * there between them.
 */
export class ModelSlot {
  #loaded: { name: string; llama: Llama } | undefined
  #turn: Promise<void> = Promise.resolve()
  #idle: ReturnType<typeof setTimeout> | undefined

  /**
   * Waits for its turn, and for the model. Who leaves meanwhile has it loaded all the same, for the next time.
   * @param name of the model and all that it is loaded with
   * @throws what `load` throws, or the signal's reason
   */
  async take(name: string, load: () => Promise<Llama>, signal: AbortSignal): Promise<Held> {
    const before = this.#turn
    const { promise, resolve: giveTurn } = Promise.withResolvers<void>()
    this.#turn = before.then(() => promise)
    try {
      await orAborted(before, signal)
    } catch (error) {
      giveTurn()
      throw error
    }
    clearTimeout(this.#idle)
    const loading = this.#load(name, load)
    void loading.then(
      () => {},
      () => giveTurn(),
    )
    try {
      const llama = await orAborted(loading, signal)
      return {
        llama,
        release: (ended = Promise.resolve()) => void this.#release(ended).then(giveTurn),
        discard: () => void this.#unload().then(giveTurn),
      }
    } catch (error) {
      if (signal.aborted) {
        void loading.then(
          () => {
            this.#leaveLater()
            giveTurn()
          },
          () => {},
        )
      }
      throw error
    }
  }

  async #load(name: string, load: () => Promise<Llama>): Promise<Llama> {
    if (this.#loaded?.name === name) return this.#loaded.llama
    await this.#unload()
    const llama = await load()
    this.#loaded = { name, llama }
    return llama
  }

  async #release(ended: Promise<unknown>): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<'late'>()
    const timer = setTimeout(() => resolve('late'), stoppingLimit)
    const outcome = await Promise.race([late, ended.catch(() => {})])
    clearTimeout(timer)
    if (outcome === 'late') await this.#unload()
    this.#leaveLater()
  }

  #leaveLater(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.#unload(), idleLimit)
  }

  /** It may be that leaving is never answered, so it is not waited for. */
  async #unload(): Promise<void> {
    const { llama } = this.#loaded ?? {}
    this.#loaded = undefined
    void llama?.exit().catch(() => {})
    await Promise.resolve()
  }
}
