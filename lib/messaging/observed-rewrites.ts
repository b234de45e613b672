import type { RewriteProgress } from '../rewriting/job.ts'
import { admit, type Sender, type World } from './sender.ts'

/** A connection from a page, as far as it is needed. */
export interface ObserverPort {
  name: string
  sender?: Sender
  postMessage(message: RewriteProgress): void
  disconnect(): void
  onDisconnect: { addListener(listener: () => void): void }
}

/** What the name of a connection begins with that observes a rewrite; its id comes after it. */
export const observing = 'rewrite '

/**
 * Takes connections that observe how far a rewrite is. Nothing that comes through them is listened to.
 * @param watch tells how far a job is, now and after every change, until the signal says that nobody looks any more; to a
 * site, whose host it is given, only of its own
 */
export function observedRewrites(
  world: World,
  watch: (id: string, tell: (progress: RewriteProgress) => void, signal: AbortSignal, site?: string) => void,
): (port: ObserverPort) => void {
  return (port) => {
    if (!port.name.startsWith(observing)) return
    const left = new AbortController()
    port.onDisconnect.addListener(() => left.abort())
    admit(port.sender ?? {}, 'any', world).then(
      (site) => {
        if (left.signal.aborted) return
        const id = port.name.slice(observing.length)
        watch(id, (progress) => port.postMessage(progress), left.signal, site?.host)
      },
      () => port.disconnect(),
    )
  }
}
