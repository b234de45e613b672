import type { SiteSetting } from '../settings/settings.ts'
import type { Senders } from './protocol.ts'
import { Refusal } from './refusal.ts'

/** What the browser says of who sent a message. */
export type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'url' | 'frameId' | 'documentLifecycle' | 'tab'>

/** What the server has to know of the world. */
export interface World {
  /** The extension's own id, and the address that its pages begin with. */
  ownId: string
  ownAddress: string
  /** The site that is turned on at a host, if any. */
  siteAt(host: string): Promise<SiteSetting | undefined>
}

/**
 * Checks that a message may come from this sender.
 * @returns the site that it came from; nothing for our own pages, and for a site that was turned off where that is allowed
 * @throws Refusal with the reason
 */
export async function admit(sender: Sender, from: Senders, world: World): Promise<SiteSetting | undefined> {
  if (sender.id !== world.ownId || sender.url === undefined) throw new Refusal('Idiolect answers only its own parts.')
  if (sender.url.startsWith(world.ownAddress)) {
    if (from === 'extension' || from === 'any') return undefined
    throw new Refusal('Only a page of a site may ask this.')
  }
  if (from === 'extension') throw new Refusal('Only a page of Idiolect itself may ask this.')
  if (sender.tab?.incognito !== false) throw new Refusal('Idiolect does nothing in private windows.')
  if (!isWholePage(sender)) throw new Refusal('Idiolect does nothing in a frame within a page.')
  const { hostname } = new URL(sender.url)
  const site = await world.siteAt(hostname)
  if (site === undefined && from !== 'page') throw new Refusal(`Idiolect is not turned on for ${hostname}.`)
  return site
}

/** A page that is loaded ahead of being shown is whole as well, though its frame has no number 0 yet. */
function isWholePage({ frameId, documentLifecycle }: Sender): boolean {
  return frameId === 0 || documentLifecycle === 'prerender'
}
