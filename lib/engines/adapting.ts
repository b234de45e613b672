import { type Adaptation, adaptations, chatBody, type ChatBody } from './chat-body.ts'
import type { GenerationRequest } from './engine.ts'
import { ServerFault } from './server-fault.ts'

/** What one model is known to refuse: learnt from its first refusal, and heeded from then on. */
export class Adapting {
  readonly #model: string
  readonly #learnt = new Set<Adaptation>()

  constructor(model: string) {
    this.#model = model
  }

  /** What was changed in requests so far, a sentence each. */
  get sentences(): string[] {
    return this.#heeded().map(({ sentence }) => sentence)
  }

  /** Sends a request as the model takes it; again where a refusal teaches something. @throws what `send` throws */
  async ask<Reply>(request: GenerationRequest, send: (body: ChatBody) => Promise<Reply>): Promise<Reply> {
    const done = this.#heeded()
    const body = done.reduce((changed, { change }) => change(changed), chatBody(this.#model, request))
    try {
      return await send(body)
    } catch (error) {
      const adaptation = adaptations.find((one) => !done.includes(one) && isMeant(one, error))
      if (!adaptation) throw error
      this.#learnt.add(adaptation)
      return await this.ask(request, send)
    }
  }

  #heeded(): readonly Adaptation[] {
    return adaptations.filter((adaptation) => this.#learnt.has(adaptation))
  }
}

function isMeant(adaptation: Adaptation, error: unknown): boolean {
  if (!(error instanceof ServerFault) || error.fault.kind !== 'refused') return false
  return adaptation.isMeant(error.fault.words, error.fault.parameter)
}
