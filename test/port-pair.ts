import type { EnginePort } from '../lib/messaging/engine-port.ts'

/** The two ends of a runtime port: messages arrive later and as JSON, and closing one end closes the other. */
export function portPair(): { near: EnginePort; far: EnginePort; sent: unknown[]; break(): void } {
  const sent: unknown[] = []
  let isOpen = true
  const near = end()
  const far = end()
  return {
    near: { ...near, postMessage: (message) => post(message, far), disconnect: () => close([far]) },
    far: { ...far, postMessage: (message) => post(message, near), disconnect: () => close([near]) },
    sent,
    /** As when a context dies. */
    break: () => close([near, far]),
  }

  function post(message: unknown, to: End): void {
    if (!isOpen) throw new Error('Attempting to use a disconnected port object')
    const json = JSON.stringify(message)
    sent.push(JSON.parse(json))
    queueMicrotask(() => to.messages.forEach((listener) => listener(JSON.parse(json))))
  }

  function close(ends: readonly End[]): void {
    if (!isOpen) return
    isOpen = false
    queueMicrotask(() => ends.forEach(({ closings }) => closings.forEach((listener) => listener())))
  }
}

type End = ReturnType<typeof end>

function end() {
  const messages: ((message: unknown) => void)[] = []
  const closings: (() => void)[] = []
  return {
    messages,
    closings,
    onMessage: { addListener: (listener: (message: unknown) => void) => void messages.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void closings.push(listener) },
  }
}
