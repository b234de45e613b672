import { browser } from 'wxt/browser'
import { serveHost } from '../../lib/host/serve-host.ts'
import { isOwnPort } from '../../lib/messaging/engine-host.ts'

/** Milliseconds without a request after which the document ends, and with it the model in memory. */
const longestIdle = 5 * 60_000

const own = { id: browser.runtime.id, address: browser.runtime.getURL('/') }
let open = 0
let ending: ReturnType<typeof setTimeout> | undefined

browser.runtime.onConnect.addListener((port) => {
  // What pages of sites open is meant for the background worker.
  if (!isOwnPort(port, own)) return
  open++
  clearTimeout(ending)
  port.onDisconnect.addListener(() => {
    open--
    endLater()
  })
  serveHost(port.name, port)
})
endLater()

function endLater(): void {
  clearTimeout(ending)
  if (open === 0) ending = setTimeout(() => close(), longestIdle)
}
