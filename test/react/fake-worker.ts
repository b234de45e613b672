import { defineExtensionMessaging } from '@webext-core/messaging'
import { type Input, type MessageName, type Output, protocol } from '../../lib/messaging/protocol.ts'

type Answers = { [Name in MessageName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> }
type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown

/**
 * Has messages answered as a background worker would; those not named are answered with null.
 * @returns what was asked, in order
 */
export function fakeWorker(answers: Answers): { name: MessageName; input: unknown }[] {
  const asked: { name: MessageName; input: unknown }[] = []
  const listeners: Listener[] = []
  const sendMessage = (message: unknown, respond: (reply: unknown) => void) =>
    listeners.forEach((listener) => listener(message, {}, respond))
  const onMessage = { addListener: (listener: Listener) => void listeners.push(listener) }
  Object.assign(globalThis, { chrome: { runtime: { sendMessage, onMessage } } })

  const { onMessage: answer } = defineExtensionMessaging()
  for (const name of Object.keys(protocol) as MessageName[]) {
    answer(name, async ({ data }) => {
      asked.push({ name, input: data })
      const given = answers[name] as ((input: unknown) => unknown) | undefined
      return (await given?.(data)) ?? null
    })
  }
  return asked
}
