/** A language model, wherever it runs. It knows nothing of style. */
export interface Engine {
  /** `openai`, `prompt-api`, `wllama`, `scripted`. */
  id: string
  label: string
  /** Where the text goes; decides what may be sent. */
  place: 'this device' | 'the browser' | 'this network' | 'a service'
  /** Whether it can run here and now, and if not what the person can do. A state, not an error. */
  availability(signal?: AbortSignal): Promise<Availability>
  /** Text as it comes, and at the end what it cost. @throws EngineFailure, or the signal's reason */
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<EngineEvent>
  /** Tokens that prompt and reply may have together, where it is known. */
  contextTokens?: number | undefined
  /**
   * Has the model loaded and, where that helps, the beginning of a coming prompt read: those messages that will stay the
   * same. Never throws; there only where a first request would otherwise be slow.
   */
  warm?(beginning: readonly Message[], signal: AbortSignal): Promise<void>
}

/** What engines need of the world. */
export interface EngineWorld {
  fetch: typeof fetch
  /** For the server of the engine's settings, and no other. */
  key?: string | undefined
  /** The browser's own `LanguageModel`, as it is found in a worker or a page; it is asked what it can do. */
  languageModel?: unknown
  /** A model file (GGUF) that is kept under that name. */
  modelFile?(name: string): Promise<Blob | undefined>
  /** Where wllama's binary stands, in builds that bring it. */
  wllamaBinary?: string | undefined
}

/** Whether an engine can run. */
export type Availability =
  | { state: 'ready' }
  /** Needs a click in a page of ours. */
  | { state: 'downloadable' }
  | { state: 'unavailable'; reason: string; remedy?: string }

/** What a model is asked. */
export interface GenerationRequest {
  messages: readonly Message[]
  maxTokens: number
  /** 0: the likeliest word each time. */
  temperature: number
  /** The language of the text that is wanted (BCP 47), where it is known; some engines have to be told. */
  language?: string | undefined
}

/** A turn of a conversation with a model. */
export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** What comes of a request. The last event is the end. */
export type EngineEvent =
  /** What the reply waits for; `progress` is 0 to 1 where it can be told. A phase may be left out, or come again. */
  | { type: 'phase'; phase: EnginePhase; progress?: number }
  | { type: 'text'; text: string }
  | {
      type: 'end'
      /** `length`: cut at the most tokens allowed. */
      reason: 'stop' | 'length' | 'filtered' | 'other'
      tokens: TokenUse
      /** In dollars, where the server says it or the person told the price. */
      cost?: number
      /** Parameters that the model refused and what took their place, a sentence each. */
      adaptations: readonly string[]
    }

/** What a reply waits for. */
export type PhaseEvent = Extract<EngineEvent, { type: 'phase' }>

/** Before the first word: reaching the model, getting it into memory, and its reading and reasoning. */
export type EnginePhase = 'connecting' | 'loading' | 'thinking'

/** The tokens of a request; estimated from the text where the server does not say. */
export interface TokenUse {
  input: number
  output: number
  estimated: boolean
}

/** A request that came to nothing. Its message is a sentence that says what is wrong and what to do. */
export class EngineFailure extends Error {
  override name = 'EngineFailure'
  /** Whether the next request would fail for the same reason: a wrong key, a model that is not there, no server. */
  readonly isLasting: boolean

  constructor(message: string, { isLasting = false, cause }: { isLasting?: boolean; cause?: unknown } = {}) {
    super(message, { cause })
    this.isLasting = isLasting
  }
}
