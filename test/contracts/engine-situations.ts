import type { Engine } from '../../lib/engines/engine.ts'
import { createEngine } from '../../lib/engines/index.ts'
import { ModelSlot } from '../../lib/engines/model-slot.ts'
import type { EngineSettings } from '../../lib/engines/settings.ts'
import { wllama } from '../../lib/engines/wllama.ts'
import { serveEngines } from '../../lib/messaging/engine-host.ts'
import { hostedEngine } from '../../lib/messaging/hosted-engine.ts'
import { fakeLanguageModel } from '../language-model/fake-language-model.ts'
import { fakeLlama } from '../llama/fake-llama.ts'
import { eventStream, piecesOf, startModelServer, type Answer, type ChatRequest } from '../model-server/model-server.ts'
import { portPair } from '../port-pair.ts'

/** What every engine is tried in. */
export type Situation = 'replies' | 'replies with nothing' | 'never loads' | 'never begins' | 'stalls' | 'fails'

/** An engine in a situation. */
export interface Tried {
  engine: Engine
  /** Settles when the engine waits for the model. */
  waits: Promise<void>
  close(): Promise<void>
}

/** What it replies, where it does, and the words that come before it stalls. */
export const reply = 'Nothing beats  rain\non a tin roof 🌧️ – nothing.'

/** How to bring each engine into each situation; `hosted` is one that runs in another context. */
export const situationsOf: Record<EngineSettings['id'] | 'hosted', (situation: Situation) => Promise<Tried>> = {
  async openai(situation) {
    const waiting = Promise.withResolvers<void>()
    const server = await startModelServer({ reply: (request) => answers[situation](request, waiting.resolve) })
    const settings = { id: 'openai', baseUrl: server.url, model: 'model', retries: 0, silenceLimit: 60_000 } as const
    return { engine: createEngine(settings, { fetch }), waits: waiting.promise, close: server.close }
  },
  'prompt-api'(situation) {
    const { promise: waits, waitIn } = waitingIn(situation)
    const { api } = fakeLanguageModel('2026', {
      pieces: piecesFor(situation),
      creating: waitIn('never loads'),
      beforeFirst: waitIn('never begins'),
      afterFirst: waitIn('stalls'),
      ...(situation === 'fails' && { failsToPrompt: new DOMException('out of memory', 'UnknownError') }),
    })
    const engine = createEngine({ id: 'prompt-api' }, { fetch, languageModel: api })
    return Promise.resolve({ engine, waits, close: () => Promise.resolve() })
  },
  wllama(situation) {
    const { promise: waits, waitIn } = waitingIn(situation)
    const { load } = fakeLlama({
      pieces: piecesFor(situation),
      loading: waitIn('never loads'),
      beforeFirst: waitIn('never begins'),
      afterFirst: waitIn('stalls'),
      ...(situation === 'fails' && { failsToReply: new Error('out of memory') }),
    })
    const engine = wllama(
      { id: 'wllama', model: 'small.gguf', threads: 1, contextTokens: 4096 },
      { wllamaBinary: '/wllama.wasm', modelFile: () => Promise.resolve(new Blob(['GGUF'])) },
      load,
      new ModelSlot(),
    )
    return Promise.resolve({ engine, waits, close: () => Promise.resolve() })
  },
  scripted(situation) {
    const replies: Record<Situation, string[]> = {
      replies: Array.from({ length: 100 }, () => reply),
      'replies with nothing': [''],
      'never loads': [reply],
      'never begins': [reply],
      stalls: [reply],
      fails: [],
    }
    const engine = createEngine({ id: 'scripted', replies: replies[situation] }, { fetch })
    return Promise.resolve({ engine, waits: Promise.resolve(), close: () => Promise.resolve() })
  },
  async hosted(situation) {
    const tried = await situationsOf.wllama(situation)
    const settings = { id: 'wllama', model: 'small.gguf', threads: 1, contextTokens: 4096 } as const
    const engine = hostedEngine(settings, () => {
      const { near, far } = portPair()
      serveEngines(far, () => tried.engine)
      return near
    })
    return { ...tried, engine }
  },
}

function piecesFor(situation: Situation): string[] {
  return situation === 'replies with nothing' ? [] : (reply.match(/\s*\S+/g) ?? [])
}

/** Waits for ever at the place that the situation is about, and says so. */
function waitingIn(situation: Situation) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const waitIn = (place: Situation) => () => {
    if (place !== situation) return Promise.resolve()
    resolve()
    return new Promise<void>(() => {})
  }
  return { promise, waitIn }
}

const answers: Record<Situation, (request: ChatRequest, waits: () => void) => Answer | Promise<Answer>> = {
  replies: () => reply,
  'replies with nothing': () => '',
  'never loads'(_, waits) {
    waits()
    return { status: 503, body: { error: { message: 'Loading model' } }, headers: { 'retry-after': '30' } }
  },
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
