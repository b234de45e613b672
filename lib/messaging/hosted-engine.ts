import { type Availability, type Engine, EngineFailure, type Message } from '../engines/engine.ts'
import type { EngineSettings } from '../engines/settings.ts'
import { canWarm, labelOf, whereaboutsOf } from '../engines/whereabouts.ts'
import { type EnginePort, type HostReply, type HostRequest, silenceOfTheDead } from './engine-port.ts'

/** In milliseconds. */
const longestOpening = 20_000

const silent = 'The part of the extension that runs models has stopped: try again.'

type Asked = Exclude<HostRequest, { ask: 'stop' }>

/**
 * An engine that runs in another context, such as an offscreen document: the same contract through a port.
 * @param openPort opens a port that `serveEngines` serves, each time another one; it may start the context first
 */
export function hostedEngine(
  settings: EngineSettings,
  openPort: () => EnginePort | Promise<EnginePort>,
  key?: string,
): Engine {
  let contextTokens = 'contextTokens' in settings ? settings.contextTokens : undefined
  const asked = { settings, ...(key !== undefined && { key }) }
  return {
    id: settings.id,
    label: labelOf(settings),
    place: whereaboutsOf(settings).place,
    get contextTokens() {
      return contextTokens
    },

    async availability(signal = new AbortController().signal): Promise<Availability> {
      try {
        for await (const reply of replies({ ask: 'availability', ...asked }, signal)) {
          if (reply.say === 'availability') return reply.availability
        }
        throw new EngineFailure(silent)
      } catch (error) {
        if (signal.aborted) return { state: 'unavailable', reason: 'The check was stopped.' }
        return { state: 'unavailable', reason: error instanceof Error ? error.message : silent }
      }
    },

    async *generate(given, signal) {
      const request = { ...given, messages: [...given.messages] }
      let hasEnded = false
      for await (const reply of replies({ ask: 'generate', ...asked, request }, signal)) {
        if (reply.say !== 'event') continue
        hasEnded = reply.event.type === 'end'
        yield reply.event
        signal.throwIfAborted()
      }
      if (!hasEnded) throw new EngineFailure(silent)
    },

    ...(canWarm(settings) && {
      async warm(beginning: readonly Message[], signal: AbortSignal) {
        try {
          for await (const _ of replies({ ask: 'warm', ...asked, beginning: [...beginning] }, signal));
        } catch {
          // The next request will say it.
        }
      },
    }),
  }

  /**
   * What the host replies to one request, until it is done.
   * @throws EngineFailure also where the host dies in the middle; the signal's reason
   */
  async function* replies(request: Asked, signal: AbortSignal): AsyncGenerator<HostReply, void> {
    signal.throwIfAborted()
    const inbox = new Inbox()
    const abort = () => inbox.fail(signal.reason)
    signal.addEventListener('abort', abort)
    void Promise.resolve()
      .then(openPort)
      .then((port) => (inbox.isClosed ? port.disconnect() : connect(port)))
      .catch((cause: unknown) =>
        inbox.fail(
          new EngineFailure('The part of the extension that runs models could not be started: try again.', { cause }),
        ),
      )
    let port: EnginePort | undefined
    try {
      for (;;) {
        signal.throwIfAborted()
        const reply = await inbox.next(port ? silenceOfTheDead : longestOpening)
        if (reply.say === 'context') contextTokens = reply.tokens
        else if (reply.say === 'failed') throw new EngineFailure(reply.sentence, { isLasting: reply.isLasting })
        else if (reply.say === 'done') return
        else if (reply.say !== 'alive') yield reply
      }
    } finally {
      signal.removeEventListener('abort', abort)
      inbox.fail(undefined)
      leave()
    }

    function connect(opened: EnginePort): void {
      port = opened
      opened.onMessage.addListener((reply) => inbox.add(reply as HostReply))
      opened.onDisconnect.addListener(() => inbox.fail(new EngineFailure(silent)))
      opened.postMessage(request)
    }

    function leave(): void {
      try {
        port?.postMessage({ ask: 'stop' } satisfies HostRequest)
        port?.disconnect()
      } catch {
        // It has closed already.
      }
    }
  }
}

/** Replies in their order, and at last why no more will come. */
class Inbox {
  readonly #waiting: HostReply[] = []
  #failure: { reason: unknown } | undefined
  #wake = () => {}

  get isClosed(): boolean {
    return this.#failure !== undefined
  }

  add(reply: HostReply): void {
    this.#waiting.push(reply)
    this.#wake()
  }

  /** Only the first reason counts. */
  fail(reason: unknown): void {
    this.#failure ??= { reason }
    this.#wake()
  }

  /** @throws the reason of the failure, once the replies before it were taken; an EngineFailure after so many milliseconds of silence */
  async next(limit: number): Promise<HostReply> {
    const reply = this.#waiting.shift()
    if (reply) return reply
    if (!this.#failure) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      const timer = setTimeout(() => this.fail(new EngineFailure(silent)), limit)
      await promise
      clearTimeout(timer)
      return await this.next(limit)
    }
    throw this.#failure.reason
  }
}
