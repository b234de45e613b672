import type { ProbeWorld } from '../engines/doctor/examination.ts'
import { examine } from '../engines/doctor/examine.ts'
import { type Engine, EngineFailure } from '../engines/engine.ts'
import type { EngineSettings } from '../engines/settings.ts'
import { beatEvery, type EnginePort, type HostReply, HostRequest } from './engine-port.ts'

/**
 * Runs engines for whoever is at the other end of a port, which must be known to be a part of the extension
 * (`isOwnPort`): one request, which is given up when it is told to stop or the port closes.
 * @param createEngine is asked for the engine of each request; it may keep engines
 * @param probes what the connection doctor needs of this context
 */
export function serveEngines(
  port: EnginePort,
  createEngine: (settings: EngineSettings, key: string | undefined) => Engine,
  probes: Pick<ProbeWorld, 'fetch' | 'permission'> = { fetch: (input, init) => fetch(input, init) },
): void {
  const leaving = new AbortController()
  let isBusy = false
  port.onDisconnect.addListener(() => leaving.abort())
  port.onMessage.addListener((message) => {
    const { data } = HostRequest.safeParse(message)
    if (data?.ask === 'stop') leaving.abort()
    else if (data === undefined || isBusy) say({ say: 'failed', sentence: formSentence, isLasting: true })
    else {
      isBusy = true
      void serveOne(data)
    }
  })

  async function serveOne(asked: Exclude<HostRequest, { ask: 'stop' }>): Promise<void> {
    say({ say: 'alive' })
    const beat = setInterval(() => say({ say: 'alive' }), beatEvery)
    try {
      await answer(asked)
      say({ say: 'done' })
    } catch (error) {
      say({ say: 'failed', ...failureOf(error) })
    } finally {
      clearInterval(beat)
    }
  }

  async function answer(asked: Exclude<HostRequest, { ask: 'stop' }>): Promise<void> {
    if (asked.ask === 'examine') {
      const { settings, mayReach, ...told } = asked
      const may = mayReach === undefined ? {} : { mayReach: () => Promise.resolve(mayReach) }
      const examination = await examine(settings, { ...probes, ...told, ...may }, leaving.signal)
      say({ say: 'examination', examination })
      return
    }
    const engine = createEngine(asked.settings, asked.key)
    let context: number | undefined
    tellContext()
    switch (asked.ask) {
      case 'generate':
        for await (const event of engine.generate(asked.request, leaving.signal)) {
          tellContext()
          say({ say: 'event', event })
        }
        return
      case 'availability':
        say({ say: 'availability', availability: await engine.availability(leaving.signal) })
        return
      case 'warm':
        await engine.warm?.(asked.beginning, leaving.signal)
        tellContext()
    }

    function tellContext(): void {
      if (engine.contextTokens === undefined || engine.contextTokens === context) return
      context = engine.contextTokens
      say({ say: 'context', tokens: context })
    }
  }

  /** Who has left hears nothing, and a port that has closed throws. */
  function say(reply: HostReply): void {
    if (leaving.signal.aborted) return
    try {
      port.postMessage(reply)
    } catch {
      leaving.abort()
    }
  }
}

/** Whether a port was opened by the extension's own worker or pages, and not by a script in a web page. */
export function isOwnPort(
  { sender }: { sender?: { id?: string | undefined; url?: string | undefined } | undefined },
  own: { id: string; address: string },
): boolean {
  return sender?.id === own.id && sender.url?.startsWith(own.address) === true
}

const formSentence = 'The request to the model does not have the agreed form: restart the browser if it goes on.'

/** The sentence alone: an error carries more than should travel. */
function failureOf(error: unknown): { sentence: string; isLasting: boolean } {
  if (error instanceof EngineFailure) return { sentence: error.message, isLasting: error.isLasting }
  const reason = error instanceof Error ? error.message : String(error)
  return { sentence: `The model could not be run (${reason}): try again.`, isLasting: false }
}
