import type { Engine } from '../../lib/engines/engine.ts'
import { createEngine } from '../../lib/engines/index.ts'
import type { EngineSettings } from '../../lib/engines/settings.ts'
import { eventStream, piecesOf, startModelServer, type Answer, type ChatRequest } from '../model-server/model-server.ts'

/** What every engine is tried in. */
export type Situation = 'replies' | 'replies with nothing' | 'never begins' | 'stalls' | 'fails'

/** An engine in a situation. */
export interface Tried {
  engine: Engine
  /** Settles when the engine waits for the model. */
  waits: Promise<void>
  close(): Promise<void>
}

/** What it replies, where it does, and the words that come before it stalls. */
export const reply = 'Nothing beats  rain\non a tin roof 🌧️ – nothing.'

/** How to bring each engine into each situation. */
export const situationsOf: Record<
  Exclude<EngineSettings['id'], 'prompt-api' | 'wllama'>,
  (situation: Situation) => Promise<Tried>
> = {
  async openai(situation) {
    const waiting = Promise.withResolvers<void>()
    const server = await startModelServer({ reply: (request) => answers[situation](request, waiting.resolve) })
    const settings = { id: 'openai', baseUrl: server.url, model: 'model', retries: 0, silenceLimit: 60_000 } as const
    return { engine: createEngine(settings, { fetch }), waits: waiting.promise, close: server.close }
  },
  scripted(situation) {
    const replies: Record<Situation, string[]> = {
      replies: Array.from({ length: 100 }, () => reply),
      'replies with nothing': [''],
      'never begins': [reply],
      stalls: [reply],
      fails: [],
    }
    const engine = createEngine({ id: 'scripted', replies: replies[situation] }, { fetch })
    return Promise.resolve({ engine, waits: Promise.resolve(), close: () => Promise.resolve() })
  },
}

const answers: Record<Situation, (request: ChatRequest, waits: () => void) => Answer | Promise<Answer>> = {
  replies: () => reply,
  'replies with nothing': () => '',
  'never begins'(_, waits) {
    waits()
    return new Promise(() => {})
  },
  stalls: (request, waits) => (response) => {
    const [first, second] = eventStream(piecesOf(request, { text: reply })).split(/(?<=\n\n)/)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`${first}${second}`)
    waits()
  },
  fails: () => ({ status: 500, body: { error: { message: 'out of memory' } } }),
}
