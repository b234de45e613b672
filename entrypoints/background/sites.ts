import { browser } from 'wxt/browser'
import { accessTo } from '../../lib/settings/site-at.ts'
import { changed } from '../../lib/settings/settings-change.ts'
import { settings } from '../../lib/storage/queries.ts'
import { changeSettings } from '../../lib/storage/settings.ts'

const file = '/content-scripts/page.js'
const id = 'page'

// One change of the registration at a time: two at once would register the same id twice.
let registration: Promise<void> = Promise.resolve()

/** Has the browser run our script on the hosts that are turned on, and on no others. */
export function registerScript(): Promise<void> {
  registration = registration.then(register, register)
  return registration
}

/**
 * Has our script run in the tabs that show one of these hosts; where it already runs, it begins anew. Does not wait for
 * them, as a tab that still loads takes its time.
 */
export async function startInOpenTabs(hosts: readonly string[]): Promise<void> {
  const url = await accessible(hosts)
  const tabs = url.length === 0 ? [] : await browser.tabs.query({ url })
  for (const { id: tabId } of tabs) {
    // A tab that shows an error page, or is just being closed, takes no script.
    if (tabId !== undefined) browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => {})
  }
}

/** Turns off the sites that the person took the access away from. */
export async function turnOffWithoutAccess(): Promise<void> {
  const hosts = (await settings()).sites.map(({ host }) => host)
  const granted = await accessible(hosts)
  // A site that is added meanwhile was not asked about, so it stays on.
  const lost = hosts.filter((host) => !granted.includes(accessTo(host)))
  const off = { sites: Object.fromEntries(lost.map((host) => [host, { on: false }])) }
  await changeSettings((before) => changed(before, off))
  await registerScript()
}

async function register(): Promise<void> {
  const { sites } = await settings()
  const matches = await accessible(sites.filter(({ on }) => on).map(({ host }) => host))
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] })
  } else {
    // Whole each time: an update sets what it does not name back to the browser's defaults.
    const script = { id, js: [file], matches, runAt: 'document_idle' as const, persistAcrossSessions: true }
    if (registered) await browser.scripting.updateContentScripts([script])
    else await browser.scripting.registerContentScripts([script])
  }
}

/** The match patterns of those hosts that Idiolect has access to. */
async function accessible(hosts: readonly string[]): Promise<string[]> {
  const patterns = [...new Set(hosts.map(accessTo))]
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })))
  return patterns.filter((_, index) => granted[index])
}
