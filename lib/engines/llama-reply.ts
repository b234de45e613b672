import { z } from 'zod'
import { readPiece } from './chat-reply.ts'
import type { EngineEvent, GenerationRequest, TokenUse } from './engine.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import { ReasoningFilter } from './reasoning.ts'

/** What llama.cpp says of one request. */
export class LlamaReply {
  readonly #request: GenerationRequest
  readonly #filter = new ReasoningFilter()
  #text = ''
  #finish: string | undefined
  #tokens: TokenUse | undefined

  constructor(request: GenerationRequest) {
    this.#request = request
  }

  /** @throws ZodError if it is no chunk of a reply */
  read(chunk: unknown): EngineEvent[] {
    const { text, finish } = readPiece(chunk)
    const { prompt_progress: reading, timings } = Chunk.parse(chunk)
    this.#finish = finish ?? this.#finish
    if (timings) {
      this.#tokens = { input: timings.prompt_n + timings.cache_n, output: timings.predicted_n, estimated: false }
    }
    const visible = this.#filter.next(text)
    this.#text += visible
    return [
      ...(reading && this.#text === '' ? [readingEvent(reading)] : []),
      ...(visible === '' ? [] : [{ type: 'text', text: visible } as const]),
    ]
  }

  end(): EngineEvent[] {
    const rest = this.#filter.rest()
    this.#text += rest
    const reason = this.#request.maxTokens === 0 || this.#finish === 'length' ? 'length' : 'stop'
    return [
      ...(rest === '' ? [] : [{ type: 'text', text: rest } as const]),
      {
        type: 'end',
        reason,
        tokens: this.#tokens ?? estimateTokenUse(this.#request, this.#text),
        adaptations: [],
      },
    ]
  }
}

/** What a chunk has beyond the protocol's. */
const Chunk = z.object({
  prompt_progress: z.object({ total: z.number(), processed: z.number() }).nullish().catch(undefined),
  timings: z
    .object({ prompt_n: z.number(), predicted_n: z.number(), cache_n: z.number().catch(0) })
    .nullish()
    .catch(undefined),
})

function readingEvent({ total, processed }: { total: number; processed: number }): EngineEvent {
  return { type: 'phase', phase: 'thinking', ...(total > 0 && { progress: Math.min(1, processed / total) }) }
}
