import type { EnginePort } from '../messaging/engine-port.ts'

/** The two ends of a port within one context, for browsers in which the engines run where they are asked. */
export function portsHere(): { near: EnginePort; far: EnginePort } {
  const [near, far] = [end(), end()]
  return { near: portTo(near, far), far: portTo(far, near) }
}

interface End {
  messages: ((message: unknown) => void)[]
  closings: (() => void)[]
}

function end(): End {
  return { messages: [], closings: [] }
}

function portTo(own: End, other: End): EnginePort {
  return {
    postMessage: (message) => queueMicrotask(() => other.messages.forEach((listener) => listener(message))),
    disconnect: () => queueMicrotask(() => other.closings.splice(0).forEach((listener) => listener())),
    onMessage: { addListener: (listener) => void own.messages.push(listener) },
    onDisconnect: { addListener: (listener) => void own.closings.push(listener) },
  }
}
