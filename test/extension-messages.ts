/**
 * The browser's side of messages, with as much of it as they need: what is sent travels as JSON to whoever listens, with
 * the sender that the browser would name.
 */
export function messageChannel() {
  const listeners: Listener[] = []
  let sender: chrome.runtime.MessageSender = {}
  const runtime = {
    lastError: undefined as { message: string } | undefined,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    sendMessage(message: unknown, answer: (reply: unknown) => void) {
      const arrived = listeners.map((listener) => listener(copy(message), sender, (reply) => answer(copy(reply))))
      if (!arrived.includes(true)) answer(undefined)
    },
  }
  Object.assign(globalThis, { chrome: { runtime } })
  return {
    /** Sends from then on as this sender. */
    sendAs(from: chrome.runtime.MessageSender) {
      sender = from
    },
  }
}

type Listener = (message: unknown, sender: chrome.runtime.MessageSender, answer: (reply: unknown) => void) => boolean

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
