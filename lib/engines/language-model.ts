import type { Message } from './engine.ts'

/*
 * The browser's own model, as its API has been in extensions: `ai.languageModel` of 2024 (`capabilities`, whole texts
 * streamed), `LanguageModel` from Chrome 138 on (`params`, `inputUsage`), and with the names of 2026 (`contextUsage`,
 * `samplingMode`). https://github.com/webmachinelearning/prompt-api
 */

/** The API's entry, as far as it is used. */
export interface LanguageModelApi {
  create(options: CreateOptions): Promise<Session>
  availability?(options: CoreOptions): Promise<string>
  /** Before `availability`. */
  capabilities?(): Promise<{ available?: string }>
  params?(): Promise<{ defaultTopK?: number; maxTemperature?: number } | null>
  prototype?: object
}

export interface CoreOptions {
  expectedInputs: { type: 'text'; languages: string[] }[]
  expectedOutputs: { type: 'text'; languages: string[] }[]
  temperature?: number
  topK?: number
  samplingMode?: string
}

export interface CreateOptions extends CoreOptions {
  initialPrompts?: readonly Message[]
  signal?: AbortSignal
  monitor?(monitor: EventTarget): void
}

/** A conversation with the model. */
export interface Session {
  promptStreaming(prompt: string | readonly Message[], options: { signal: AbortSignal }): AsyncIterable<string>
  clone?(options: { signal?: AbortSignal }): Promise<Session>
  destroy(): void
  measureContextUsage?(prompt: string | readonly Message[], options: { signal: AbortSignal }): Promise<number>
  measureInputUsage?(prompt: string | readonly Message[], options: { signal: AbortSignal }): Promise<number>
  contextUsage?: number
  contextWindow?: number
  inputUsage?: number
  inputQuota?: number
  tokensSoFar?: number
  maxTokens?: number
}

/** The API where a browser has it, in whatever generation. */
export function readLanguageModel(found: unknown): LanguageModelApi | undefined {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined
  return 'create' in found && typeof found.create === 'function' ? (found as LanguageModelApi) : undefined
}

/** `available`, `downloadable`, `downloading` or `unavailable`, in whatever words the browser says it. */
export async function availabilityOf(api: LanguageModelApi, options: CoreOptions): Promise<string> {
  if (api.availability) return await api.availability(options)
  const { available = 'no' } = (await api.capabilities?.()) ?? {}
  return { readily: 'available', 'after-download': 'downloadable' }[available] ?? 'unavailable'
}

/** Languages and the way words are drawn: the same options for asking whether it can run as for running it. */
export async function optionsFor(
  api: LanguageModelApi,
  { language = 'en', temperature }: { language?: string | undefined; temperature: number },
): Promise<CoreOptions> {
  return {
    // What we say around the text is English.
    expectedInputs: [{ type: 'text', languages: [...new Set(['en', language])] }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
    ...(await samplingFor(api, temperature)),
  }
}

/** Both ways at once are refused, and so is one of temperature and topK alone. */
async function samplingFor(
  api: LanguageModelApi,
  temperature: number,
): Promise<Pick<CoreOptions, 'temperature' | 'topK' | 'samplingMode'>> {
  if (api.prototype && 'samplingMode' in api.prototype) return { samplingMode: samplingModeFor(temperature) }
  const params = await api.params?.().catch(() => null)
  if (!params?.defaultTopK) return {}
  return {
    temperature: Math.min(temperature, params.maxTemperature ?? temperature),
    topK: temperature === 0 ? 1 : params.defaultTopK,
  }
}

function samplingModeFor(temperature: number): string {
  if (temperature === 0) return 'most-predictable'
  if (temperature < 0.6) return 'predictable'
  if (temperature <= 1) return 'balanced'
  return temperature <= 1.5 ? 'creative' : 'most-creative'
}

/** Tokens that are taken of a conversation's room. */
export function usageOf({ contextUsage, inputUsage, tokensSoFar }: Session): number | undefined {
  return contextUsage ?? inputUsage ?? tokensSoFar
}

/** Tokens that a conversation may have, where there is a limit. */
export function windowOf({ contextWindow, inputQuota, maxTokens }: Session): number | undefined {
  const window = contextWindow ?? inputQuota ?? maxTokens
  return window !== undefined && Number.isFinite(window) ? window : undefined
}

/** Tokens that a prompt takes, where the browser counts them. */
export async function measure(
  session: Session,
  prompt: string | readonly Message[],
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    if (session.measureContextUsage) return await session.measureContextUsage(prompt, { signal })
    return await session.measureInputUsage?.(prompt, { signal })
  } catch {
    return undefined
  }
}

/** How far a download is, 0 to 1; older browsers say bytes. */
export function watchDownload(onProgress: (progress: number) => void): (monitor: EventTarget) => void {
  return (monitor) =>
    monitor.addEventListener('downloadprogress', (event) => {
      const { loaded, total }: { loaded?: unknown; total?: unknown } = event as Partial<ProgressEvent>
      if (typeof loaded !== 'number') return
      const progress = typeof total === 'number' && total > 0 ? loaded / total : loaded
      onProgress(Math.min(1, Math.max(0, progress)))
    })
}
