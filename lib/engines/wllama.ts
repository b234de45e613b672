import { isTooLong } from './context-length.ts'
import {
  type Availability,
  type Engine,
  type EngineEvent,
  EngineFailure,
  type EngineWorld,
  type GenerationRequest,
} from './engine.ts'
import { LlamaReply } from './llama-reply.ts'
import { type Held, type Llama, ModelSlot } from './model-slot.ts'
import { countedBlob } from './counted-blob.ts'
import type { WllamaSettings } from './settings.ts'
import { toldWhile } from './told-while.ts'
import { warmingRequest } from './warming-request.ts'
import { labelOf } from './whereabouts.ts'

/** How long loading may go without a byte being read, in milliseconds: under a policy without WebAssembly it never ends. */
const loadingLimit = 90_000

/** Tokens that are read at once: an abort is heeded between two batches, and a large one takes a minute. */
const batch = 32

/** The package, as far as it is used; a test brings another one. */
export type LoadPackage = () => Promise<{
  Wllama: new (
    paths: { default: string },
    options: { suppressNativeLog: boolean; logger: Record<'debug' | 'log' | 'warn' | 'error', () => void> },
  ) => Llama & { loadModel(blobs: Blob[], options: object): Promise<void>; setCompat(compat: null): void }
}>

const ourSlot = new ModelSlot()

/** A model's file, run by llama.cpp in WebAssembly. It needs a page: a document, or Firefox's event page. */
export function wllama(
  settings: WllamaSettings,
  world: Pick<EngineWorld, 'modelFile' | 'wllamaBinary'>,
  loadPackage: LoadPackage = () => import('@wllama/wllama'),
  slot: ModelSlot = ourSlot,
): Engine {
  const { model, threads } = settings
  let contextTokens = settings.contextTokens
  return {
    id: settings.id,
    label: labelOf(settings),
    place: 'this device',
    get contextTokens() {
      return contextTokens
    },
    availability,
    generate,
    async warm(beginning, signal) {
      try {
        for await (const _ of generate(warmingRequest(beginning), signal));
      } catch {
        // The next request will say it.
      }
    },
  }

  async function availability(signal = new AbortController().signal): Promise<Availability> {
    if (signal.aborted) return { state: 'unavailable', reason: 'The check was stopped.' }
    try {
      await file()
      return { state: 'ready' }
    } catch (error) {
      const [reason, remedy] = failureOf(error).message.split(/: (?=[^:]*$)/)
      return {
        state: 'unavailable',
        reason: `${reason}.`,
        ...(remedy !== undefined && { remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1) }),
      }
    }
  }

  async function* generate(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<EngineEvent, void> {
    signal.throwIfAborted()
    const leaving = new AbortController()
    let held: Held | undefined
    let ended: Promise<unknown> | undefined
    let isBroken = false
    try {
      const { llama } = yield* toldWhile(async (tell: (event: EngineEvent) => void) => {
        tell({ type: 'phase', phase: 'loading' })
        const onProgress = (progress: number) => tell({ type: 'phase', phase: 'loading', progress })
        const taken = await slot.take(JSON.stringify(settings), () => load(onProgress), signal)
        if (leaving.signal.aborted) taken.release()
        return (held = taken)
      }, signal)
      const { n_ctx, n_ctx_train } = llama.getLoadedContextInfo()
      contextTokens = n_ctx_train > 0 ? Math.min(n_ctx, n_ctx_train) : n_ctx
      yield { type: 'phase', phase: 'thinking' }
      const reply = new LlamaReply(request)
      if (request.maxTokens > 0) {
        yield* toldWhile((tell: (event: EngineEvent) => void) => {
          ended = llama.createChatCompletion({
            messages: [...request.messages],
            max_tokens: request.maxTokens,
            temperature: request.temperature,
            stream: true,
            cache_prompt: true,
            return_progress: true,
            onData: (chunk) => reply.read(chunk).forEach(tell),
            abortSignal: AbortSignal.any([signal, leaving.signal]),
          })
          return ended
        }, signal)
      }
      yield* reply.end()
    } catch (error) {
      signal.throwIfAborted()
      isBroken = !(error instanceof EngineFailure) && !isOverflow(error)
      throw failureOf(error)
    } finally {
      leaving.abort()
      if (isBroken) held?.discard()
      else held?.release(ended)
    }
  }

  async function file(): Promise<Blob> {
    if (world.wllamaBinary === undefined || world.modelFile === undefined) {
      throw new EngineFailure('Models’ files cannot be run here: choose another engine.', { isLasting: true })
    }
    const found = await world.modelFile(model)
    if (found) return found
    throw new EngineFailure(`There is no model file named "${model}": add it, or choose another one.`, {
      isLasting: true,
    })
  }

  async function load(onProgress: (progress: number) => void): Promise<Llama> {
    const blob = await file()
    const { Wllama } = await loadPackage()
    const silent = () => {}
    const logger = { debug: silent, log: silent, warn: silent, error: silent }
    const llama = new Wllama({ default: world.wllamaBinary ?? '' }, { suppressNativeLog: true, logger })
    // Where a browser lacks something, the package would load another build from a server of others.
    llama.setCompat(null)
    const { promise: silence, reject } = Promise.withResolvers<never>()
    const giveUp = () =>
      reject(new EngineFailure(`The model "${model}" does not load: try again, or choose a smaller one.`))
    let timer = setTimeout(giveUp, loadingLimit)
    const counted = countedBlob(blob, (progress) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, loadingLimit)
      onProgress(progress)
    })
    try {
      await Promise.race([
        silence,
        llama.loadModel([counted], {
          n_threads: threads,
          n_gpu_layers: 0,
          n_ctx: settings.contextTokens,
          n_batch: batch,
          n_ubatch: batch,
          n_parallel: 1,
        }),
      ])
      return llama
    } catch (error) {
      void llama.exit().catch(() => {})
      if (error instanceof EngineFailure) throw error
      throw new EngineFailure(
        `The model "${model}" could not be loaded${quoted(error)}: it may be damaged, or too large for the memory here, so choose another one.`,
        { cause: error },
      )
    } finally {
      clearTimeout(timer)
    }
  }

  function failureOf(error: unknown): EngineFailure {
    if (error instanceof EngineFailure) return error
    if (isOverflow(error)) {
      return new EngineFailure(
        `The prompt is longer than the ${contextTokens} tokens that "${model}" takes here: shorten it, or give the model a larger context.`,
        { cause: error },
      )
    }
    return new EngineFailure(`The model "${model}" has stopped${quoted(error)}: try again.`, { cause: error })
  }
}

function isOverflow(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('type' in error && error.type === 'kv_cache_full') || isTooLong({ words: error.message })
}

function quoted(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  return words === '' ? '' : ` ("${words}")`
}
