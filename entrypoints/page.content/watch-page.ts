import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { background } from '../../lib/messaging/client.ts'
import type { PageAdvice } from '../../lib/messaging/protocol.ts'
import { isRefusal } from '../../lib/messaging/refusal.ts'
import type { Account, Post } from '../../lib/posts/post.ts'
import { charactersLeft } from '../../lib/sites/characters-left.ts'
import { createGathering, postsToGather } from '../../lib/sites/gathering.ts'
import { retrying } from '../../lib/sites/retrying.ts'
import type { Site } from '../../lib/sites/site.ts'
import { askRewrite } from './ask-rewrite.ts'
import { createComposeButtons } from './compose-buttons.ts'
import { isConnected } from './is-connected.ts'

const [shortestPause, longestPause] = [250, 5_000]

/** Reads a page now and whenever it changes: sends the person's own posts, and puts a button beside each composer. */
export function watchPage(ctx: ContentScriptContext, site: Site, advice: PageAdvice): void {
  const gathering = createGathering()
  const buttons = createComposeButtons(
    (field) =>
      (draft, ...given) =>
        askRewrite(draft, account, charactersLeft(site, field), ...given),
    advice.model,
  )
  let account: Account | undefined
  let isDue = false
  let cost = 0
  let hasFailed = false
  let hasRefused = false

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

  const send = retrying(
    () => gathering.deliver(save),
    (again, pause) => ctx.setTimeout(again, pause),
    (error, failures) => {
      if (!isConnected()) ctx.abort('the extension was updated')
      // The first may be a worker that is just ending, and is no news.
      else if (failures === 2) console.warn(`Idiolect could not keep posts of ${site.id}, and tries again:`, error)
    },
  )

  async function save(batch: Post[]): Promise<boolean> {
    try {
      await background.savePosts(batch)
      return true
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (await isTurnedOff()) {
        ctx.abort('the site was turned off')
        throw error
      }
      if (batch.length === 1 && !hasRefused) {
        console.warn(`Idiolect leaves out a post of ${site.id}:`, error)
        hasRefused = true
      }
      return false
    }
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
