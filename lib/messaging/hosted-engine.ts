import { type Availability, type Engine, EngineFailure, type Message } from '../engines/engine.ts'
import type { EngineSettings } from '../engines/settings.ts'
import { canWarm, labelOf, whereaboutsOf } from '../engines/whereabouts.ts'
import { askHost, type OpenPort, silent } from './ask-host.ts'
import type { HostReply } from './engine-port.ts'

/**
 * An engine that runs in another context, such as an offscreen document: the same contract through a port.
 */
export function hostedEngine(settings: EngineSettings, openPort: OpenPort, key?: string): Engine {
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

  async function* replies(request: Parameters<typeof askHost>[0], signal: AbortSignal): AsyncGenerator<HostReply> {
    for await (const reply of askHost(request, openPort, signal)) {
      if (reply.say === 'context') contextTokens = reply.tokens
      else yield reply
    }
  }
}
