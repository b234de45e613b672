import { browser } from 'wxt/browser'
import { postsToKeep } from '../../lib/messaging/gathered-posts.ts'
import { adviceFor, hostsToAdviseAnew } from '../../lib/messaging/page-advice.ts'
import type { Handlers } from '../../lib/messaging/server.ts'
import { accountKey } from '../../lib/posts/post.ts'
import { inBackground } from '../../lib/rewriting/in-background.ts'
import { changed } from '../../lib/settings/settings-change.ts'
import { saveCorrection } from '../../lib/storage/corrections.ts'
import { saveDraft } from '../../lib/storage/drafts.ts'
import { forgetAccount, forgetEverything } from '../../lib/storage/forget.ts'
import { saveBatch } from '../../lib/storage/posts.ts'
import { rebuild, rebuildStale } from '../../lib/storage/profiles.ts'
import { settings } from '../../lib/storage/queries.ts'
import { changeSettings } from '../../lib/storage/settings.ts'
import { showCount } from './badge.ts'
import { giveUpDownloads } from './downloads.ts'
import { guidedProfileHandlers } from './guided-profile-handlers.ts'
import { modelHandlers } from './model-handlers.ts'
import { readings } from './readings.ts'
import { rewrites } from './rewrites.ts'
import { jobFor, startForSite } from './site-rewrites.ts'
import { registerScript, startInOpenTabs } from './sites.ts'

/** What the background worker does on each message. */
export const handlers: Handlers = {
  ...modelHandlers,
  ...guidedProfileHandlers,
  async pageOpened(_, site) {
    return adviceFor(site, await settings())
  },
  async savePosts(batch, site) {
    const report = await saveBatch(postsToKeep(batch, site))
    inBackground('rebuilding profiles', rebuildStale)
    inBackground('showing the count', showCount)
    return report
  },
  async openOptions() {
    await browser.runtime.openOptionsPage()
    return null
  },
  async startRewrite({ draft, account, by, charactersLeft }, site) {
    const engine = by === 'stylist' ? by : (await settings()).engine
    const asked = { draft, engine, ...(charactersLeft !== undefined && { charactersLeft }) }
    if (site) return startForSite(asked, account, site)
    return rewrites.start({ ...asked, ...(account && { account: accountKey(account) }) })
  },
  async awaitRewrite(id, site) {
    return rewrites.outcome(await jobFor(id, site))
  },
  async cancelRewrite(id, site) {
    await rewrites.cancel(await jobFor(id, site))
    return null
  },
  async saveDraft(draft) {
    await saveDraft(draft)
    return null
  },
  async saveSettings(change) {
    const { before, after } = await changeSettings((kept) => changed(kept, change))
    await registerScript()
    await startInOpenTabs(hostsToAdviseAnew(before, after))
    return null
  },
  async correctProfile({ account, switchedOff }) {
    await saveCorrection({ account: accountKey(account), switchedOff })
    return null
  },
  async rebuildProfile(account) {
    await rebuild(accountKey(account))
    return null
  },
  async forgetPosts({ account }) {
    // Who is still at work would send what is to be forgotten.
    rewrites.giveUp(account && accountKey(account))
    await readings.stop(account && accountKey(account))
    if (!account) await giveUpDownloads()
    await (account ? forgetAccount(accountKey(account)) : forgetEverything())
    inBackground('showing the count', showCount)
    return null
  },
}
