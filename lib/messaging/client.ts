import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Input, MessageName, Output } from './protocol.ts'

/** The background worker as seen from a page: one method per message. They reject with a sentence for the reader. */
export type Background = {
  [Name in MessageName]: (...input: undefined extends Input<Name> ? [] : [Input<Name>]) => Promise<Output<Name>>
}

const { sendMessage } = defineExtensionMessaging()

/** Asks the background worker: `background.savePosts(posts)`. Only types come from the protocol, so no schema is shipped into pages. */
export const background = new Proxy({} as Background, {
  get: (_, name: string) => (input: unknown) => sendMessage(name, input),
})
