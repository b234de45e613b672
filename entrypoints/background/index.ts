import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { serve } from '../../lib/messaging/server.ts'
import { siteAt } from '../../lib/settings/site-at.ts'
import { rebuildStale } from '../../lib/storage/profiles.ts'
import { settings } from '../../lib/storage/queries.ts'
import { showCount } from './badge.ts'
import { handlers } from './handlers.ts'
import { rewrites } from './rewrites.ts'
import { registerScript, startInOpenTabs, turnOffWithoutAccess } from './sites.ts'

const isForPeople = import.meta.env.MODE === 'production'

export default defineBackground(() => {
  serve(handlers, {
    ownId: browser.runtime.id,
    ownAddress: browser.runtime.getURL('/'),
    siteAt: async (host) => siteAt(host, await settings()),
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && isForPeople) void browser.runtime.openOptionsPage()
    void startEverywhere()
  })
  browser.permissions.onAdded.addListener(() => void startEverywhere())
  browser.permissions.onRemoved.addListener(() => void turnOffWithoutAccess())

  // What a worker that ended before its time may have left undone.
  void registerScript()
  void rebuildStale()
  void rewrites.resume()
  void showCount()
})

async function startEverywhere(): Promise<void> {
  await registerScript()
  const { sites } = await settings()
  await startInOpenTabs(sites.filter(({ on }) => on).map(({ host }) => host))
}
