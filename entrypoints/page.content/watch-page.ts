import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { background } from '../../lib/messaging/client.ts'
import type { PageAdvice } from '../../lib/messaging/protocol.ts'
import type { Account } from '../../lib/posts/post.ts'
import { createGathering, postsToGather } from '../../lib/sites/gathering.ts'
import type { Site } from '../../lib/sites/site.ts'
import { askRewrite } from './ask-rewrite.ts'
import { createComposeButtons } from './compose-buttons.ts'
import { isConnected } from './is-connected.ts'

const [shortestPause, longestPause] = [250, 5_000]
const [firstRetry, lastRetry] = [2_000, 60_000]

/** Reads a page now and whenever it changes: sends the person's own posts, and puts a button beside each composer. */
export function watchPage(ctx: ContentScriptContext, site: Site, advice: PageAdvice): void {
  const gathering = createGathering()
  const buttons = createComposeButtons((draft, signal) => askRewrite(draft, account, signal))
  let account: Account | undefined
  let isDue = false
  let cost = 0
  let refusals = 0
  let hasFailed = false

  function look(): void {
    isDue = false
    const started = performance.now()
    try {
      const author = site.signedInAs(document, advice.author)
      account = author === undefined ? undefined : { site: site.id, author }
      if (author !== undefined) gathering.note(postsToGather(site, author, document, advice.includeRestricted))
      if (advice.composeButton) buttons.follow(site.composers(document))
    } catch (error) {
      if (!hasFailed) console.warn(`Idiolect could not read this page as one of ${site.id}:`, error)
      hasFailed = true
    }
    cost = performance.now() - started
    void send()
  }

  /** However long the page, looking takes a twentieth of its time at most. */
  function lookSoon(): void {
    if (isDue) return
    isDue = true
    ctx.setTimeout(look, Math.min(Math.max(cost * 20, shortestPause), longestPause))
  }

  async function send(): Promise<void> {
    try {
      await gathering.deliver((batch) => background.savePosts(batch))
      refusals = 0
    } catch (error) {
      if (!isConnected()) return ctx.abort('the extension was updated')
      refusals++
      // The first may be a worker that is just ending, and is no news.
      if (refusals === 2) console.warn(`Idiolect could not keep posts of ${site.id}, and tries again:`, error)
      if (refusals === 1) retryLater()
    }
    return undefined
  }

  function retryLater(): void {
    ctx.setTimeout(
      async () => {
        if (await isTurnedOff()) return ctx.abort('the site was turned off')
        await send()
        return refusals > 0 ? retryLater() : undefined
      },
      Math.min(firstRetry * 2 ** (refusals - 1), lastRetry),
    )
  }

  async function isTurnedOff(): Promise<boolean> {
    return (await background.pageOpened().catch(() => undefined)) === null
  }

  const observer = new MutationObserver(lookSoon)
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  ctx.addEventListener(window, 'wxt:locationchange', lookSoon)
  ctx.addEventListener(document, 'visibilitychange', lookSoon)
  ctx.addEventListener(document, 'focusin', lookSoon)
  ctx.onInvalidated(() => {
    observer.disconnect()
    buttons.retire()
  })
  look()
}
