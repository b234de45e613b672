import { EngineFailure } from '../engines/engine.ts'
import { type EnginePort, type HostReply, type HostRequest, silenceOfTheDead } from './engine-port.ts'

/** In milliseconds. */
const longestOpening = 20_000

/** What is said where the host has gone. */
export const silent = 'The part of the extension that runs models has stopped: try again.'

/** Opens a port that `serveEngines` serves, each time another one; it may start the context first. */
export type OpenPort = () => EnginePort | Promise<EnginePort>

type Asked = Exclude<HostRequest, { ask: 'stop' }>

/**
 * What the host replies to one request, until it is done.
 * @throws EngineFailure also where the host dies in the middle; the signal's reason
 */
export async function* askHost(
  request: Asked,
  openPort: OpenPort,
  signal: AbortSignal,
): AsyncGenerator<HostReply, void> {
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
      if (reply.say === 'failed') throw new EngineFailure(reply.sentence, { isLasting: reply.isLasting })
      if (reply.say === 'done') return
      if (reply.say !== 'alive') yield reply
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
