import { browser } from 'wxt/browser'
import type { EnginePort } from '../../lib/messaging/engine-port.ts'

const page = '/offscreen.html'

// Two documents at once are refused, so two that ask at once wait for the same one.
let opening: Promise<void> | undefined

/**
 * Opens a port to where the engines run: an offscreen document, which is started first where there is none. Where browsers
 * have no such documents, the background is a page itself, and they run in it.
 * @param name `engine` or `task`: what is asked through it
 */
export async function openHostPort(name: 'engine' | 'task'): Promise<EnginePort> {
  if (import.meta.env.FIREFOX) {
    const { portsHere } = await import('../../lib/host/ports-here.ts')
    const { serveHost } = await import('../../lib/host/serve-host.ts')
    const { near, far } = portsHere()
    serveHost(name, far)
    return near
  }
  opening ??= startHost().finally(() => (opening = undefined))
  await opening
  return browser.runtime.connect({ name })
}

/** Ends the offscreen document, and with it whatever it has in memory; it is started again when it is needed. */
export async function closeHost(): Promise<void> {
  if (!import.meta.env.FIREFOX && (await isRunning())) await browser.offscreen.closeDocument().catch(() => {})
}

async function startHost(): Promise<void> {
  if (await isRunning()) return
  await browser.offscreen.createDocument({
    url: page,
    reasons: [browser.offscreen.Reason.WORKERS],
    justification:
      'Language models run here: in workers of their own, and for longer than the background worker lives.',
  })
}

async function isRunning(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  })
  return contexts.length > 0
}
