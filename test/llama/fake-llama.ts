import type { ChatCompletion } from '../../lib/engines/model-slot.ts'
import type { LoadPackage } from '../../lib/engines/wllama.ts'

interface Behaviour {
  pieces?: readonly string[]
  finish?: string
  /** Waited for before the first piece, and after it; llama.cpp heeds an abort only between two batches. */
  beforeFirst?: () => Promise<void>
  afterFirst?: () => Promise<void>
  failsToLoad?: Error
  failsToReply?: Error
  /** Waited for while the model is loaded. */
  loading?: () => Promise<void>
}

/** What was done with the package. */
export interface FakeLlama {
  load: LoadPackage
  loads: object[]
  asked: ChatCompletion[]
  exits(): number
  /** Replies that are being written. */
  busy(): number
}

/** The package as wllama 3.13 behaves: chunks as llama.cpp's server has them, with counts at the end; one request at a time here. */
export function fakeLlama(behaviour: Behaviour = {}): FakeLlama {
  const { pieces = ['Snow', ' melts.'], finish = 'stop' } = behaviour
  const loads: object[] = []
  const asked: ChatCompletion[] = []
  let [exits, busy] = [0, 0]

  class Wllama {
    setCompat(): void {}

    async loadModel([blob]: Blob[], options: object): Promise<void> {
      loads.push(options)
      await blob!.slice(0, Math.ceil(blob!.size / 2)).arrayBuffer()
      await behaviour.loading?.()
      if (behaviour.failsToLoad) throw behaviour.failsToLoad
      await blob!.slice(Math.ceil(blob!.size / 2)).arrayBuffer()
    }

    async createChatCompletion(options: ChatCompletion): Promise<void> {
      if (busy > 0) throw new Error('Two requests at once.')
      busy++
      asked.push(options)
      try {
        await this.#reply(options)
      } finally {
        busy--
      }
    }

    async #reply({ messages, onData, abortSignal }: ChatCompletion): Promise<void> {
      const abort = () => {
        if (abortSignal.aborted) throw Object.assign(new Error('Aborted'), { name: 'AbortError' })
      }
      const total = messages.map(({ content }) => content.split(/\s+/).length).reduce((sum, words) => sum + words, 0)
      onData({
        choices: [{ delta: { role: 'assistant', content: null } }],
        prompt_progress: { total, cache: 0, processed: total / 2 },
      })
      await behaviour.beforeFirst?.()
      if (behaviour.failsToReply) throw behaviour.failsToReply
      for (const [at, content] of pieces.entries()) {
        abort()
        onData({ choices: [{ delta: { content }, finish_reason: null }] })
        if (at === 0) await behaviour.afterFirst?.()
        await Promise.resolve()
      }
      abort()
      onData({
        choices: [{ delta: {}, finish_reason: finish }],
        timings: { prompt_n: 1, cache_n: total - 1, predicted_n: pieces.length },
      })
    }

    getLoadedContextInfo() {
      return { n_ctx: 4096, n_ctx_train: 2048 }
    }

    async exit(): Promise<void> {
      exits++
      await new Promise<never>(() => {})
    }
  }
  return { load: () => Promise.resolve({ Wllama }), loads, asked, exits: () => exits, busy: () => busy }
}
