import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { observedRewrites } from '../../lib/messaging/observed-rewrites.ts'
import type { World } from '../../lib/messaging/sender.ts'
import { serve } from '../../lib/messaging/server.ts'
import { inBackground } from '../../lib/rewriting/in-background.ts'
import { siteAt } from '../../lib/settings/site-at.ts'
import { rebuildStale } from '../../lib/storage/profiles.ts'
import { settings } from '../../lib/storage/queries.ts'
import { endLeftRequests } from '../../lib/storage/requests.ts'
import { watchJob } from '../../lib/storage/watch-job.ts'
import { showCount } from './badge.ts'
import { resumeDownloads } from './downloads.ts'
import { handlers } from './handlers.ts'
import { readings } from './readings.ts'
import { rewrites } from './rewrites.ts'
import { registerScript, startInOpenTabs, turnOffWithoutAccess } from './sites.ts'

const isForPeople = import.meta.env.MODE === 'production'

export default defineBackground({
  // Where the models run in it, they are loaded when they are needed.
  type: { firefox: 'module' },
  main,
})

function main(): void {
  const world: World = {
    ownId: browser.runtime.id,
    ownAddress: browser.runtime.getURL('/'),
    siteAt: async (host) => siteAt(host, await settings()),
  }
  serve(handlers, world)
  browser.runtime.onConnect.addListener(observedRewrites(world, watchJob))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && isForPeople)
      inBackground('opening the options', () => browser.runtime.openOptionsPage())
    inBackground('starting on the sites', startEverywhere)
  })
  browser.permissions.onAdded.addListener(() => inBackground('starting on the sites', startEverywhere))
  browser.permissions.onRemoved.addListener(() =>
    inBackground('turning off sites without access', turnOffWithoutAccess),
  )

  // What a worker that ended before its time may have left undone.
  const started = Date.now()
  inBackground('registering the page script', registerScript)
  inBackground('rebuilding profiles', rebuildStale)
  inBackground('ending the list of requests', () => endLeftRequests(started))
  inBackground('resuming rewrites', rewrites.resume)
  inBackground('resuming readings', readings.resume)
  inBackground('resuming downloads', resumeDownloads)
  inBackground('showing the count', showCount)
}

async function startEverywhere(): Promise<void> {
  await registerScript()
  const { sites } = await settings()
  await startInOpenTabs(sites.filter(({ on }) => on).map(({ host }) => host))
}
