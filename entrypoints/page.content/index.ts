import { defineContentScript } from 'wxt/utils/define-content-script'
import { background } from '../../lib/messaging/client.ts'
import { siteById } from '../../lib/sites/index.ts'
import { patiently } from './patiently.ts'
import { watchPage } from './watch-page.ts'

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const advice = await patiently(ctx, () => background.pageOpened())
    const site = advice && siteById(advice.site)
    if (site) watchPage(ctx, site, advice)
  },
})
