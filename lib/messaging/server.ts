import { defineExtensionMessaging } from '@webext-core/messaging'
import type { z } from 'zod'
import type { SiteSetting } from '../settings/settings.ts'
import { type MessageName, type Output, type ParsedInput, type Protocol, protocol } from './protocol.ts'
import { isRefusal, Refusal } from './refusal.ts'
import { admit, type Sender, type World } from './sender.ts'

/** The site that a message came from, as far as its kind of sender makes that sure. */
type SiteFor<Name extends MessageName> = Protocol[Name]['from'] extends 'content'
  ? SiteSetting
  : SiteSetting | undefined

/** One handler per message: the parsed request and the site it came from in, the reply out. */
export type Handlers = {
  [Name in MessageName]: (input: ParsedInput<Name>, site: SiteFor<Name>) => Output<Name> | Promise<Output<Name>>
}

/**
 * Serves the protocol. Each message's sender is checked and its request parsed before its handler sees it; what a
 * handler throws reaches the caller as an Error with the sentence.
 */
export function serve(handlers: Handlers, world: World): void {
  const { onMessage } = defineExtensionMessaging()
  for (const name of Object.keys(protocol) as MessageName[]) {
    onMessage(name, ({ data, sender }) => answer(name, data, sender))
  }

  async function answer(name: MessageName, data: unknown, sender: Sender): Promise<unknown> {
    const { from, input } = protocol[name]
    const handle = handlers[name] as (input: unknown, site: SiteSetting | undefined) => unknown
    try {
      const site = await admit(sender, from, world)
      return await handle(parse(name, input, data), site)
    } catch (error) {
      throw plainCopy(error)
    }
  }
}

function parse(name: MessageName, input: z.ZodType, data: unknown): unknown {
  const parsed = input.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = [name, ...(issue?.path ?? [])].join('.')
  throw new Refusal(`The message does not have the agreed form, at ${place}: ${issue?.message ?? 'unreadable'}.`)
}

/** The sentence alone: an error of the database carries more than should leave, and not all of it can be sent. */
function plainCopy(error: unknown): Error {
  const sentence = error instanceof Error ? error.message : String(error)
  return isRefusal(error) ? new Refusal(sentence) : new Error(sentence)
}
