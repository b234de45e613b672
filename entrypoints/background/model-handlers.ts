import { browser } from 'wxt/browser'
import type { RequestRecord } from '../../lib/engines/request-record.ts'
import { labelOf, whereaboutsOf } from '../../lib/engines/whereabouts.ts'
import { hostedExamination } from '../../lib/messaging/hosted-examination.ts'
import type { Handlers } from '../../lib/messaging/server.ts'
import { inBackground } from '../../lib/rewriting/in-background.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import { accessTo } from '../../lib/settings/site-at.ts'
import { forgetKey, keepKey } from '../../lib/storage/keys.ts'
import { settings } from '../../lib/storage/queries.ts'
import { clearRequests, endRequest, keepRequest } from '../../lib/storage/requests.ts'
import { previewOf, warmModel } from './coming-requests.ts'
import { pauseDownload, removeModel, startDownload } from './downloads.ts'
import { openHostPort } from './engine-host.ts'
import { engineFor, keyOf, taskDone } from './engines.ts'

const unlimited = () => new AbortController().signal

/** What the background worker does on messages about models. */
export const modelHandlers = {
  async keepKey({ origin, key }) {
    await keepKey(origin, key)
    return null
  },
  async forgetKey({ origin }) {
    await forgetKey(origin)
    return null
  },
  async listModels({ baseUrl }) {
    const key = await keyOf(baseUrl)
    return taskDone({ task: 'list models', baseUrl, ...(key && { key }) }, unlimited())
  },
  async examineServer(server) {
    const known = {
      key: await keyOf(server.baseUrl),
      system: systems[(await browser.runtime.getPlatformInfo()).os],
      origin: location.origin,
      mayReach: (origin: string) => browser.permissions.contains({ origins: [accessTo(new URL(origin).hostname)] }),
    }
    const begun: RequestRecord = {
      at: Date.now(),
      engine: server.id,
      label: labelOf(server),
      place: whereaboutsOf(server).place,
      purpose: 'trying the connection',
      messages: [{ role: 'user', content: 'Hello' }],
      outcome: 'under way',
    }
    const id = await keepRequest(begun)
    let outcome: RequestRecord['outcome'] = 'failed'
    try {
      const examined = await hostedExamination(server, () => openHostPort('engine'), known, unlimited())
      if (examined.state === 'well') outcome = 'answered'
      return examined
    } finally {
      if (id !== undefined) await endRequest(id, { ...begun, outcome })
    }
  },
  async engineAvailability() {
    const chosen = await settings()
    const wanted = engineSettings(chosen, chosen.engine)
    if (wanted === undefined) return { state: 'ready' }
    if (isMissing(wanted)) return { state: 'unavailable', reason: wanted.missing }
    return (await engineFor(wanted, 'trying the connection')).availability()
  },
  warmModel() {
    inBackground('warming the model', warmModel)
    return null
  },
  previewRequest({ draft, sharing }) {
    return previewOf(draft, sharing)
  },
  async clearRequests() {
    await clearRequests()
    return null
  },
  async downloadModel(download) {
    await startDownload(download)
    return null
  },
  async pauseDownload({ name }) {
    await pauseDownload(name)
    return null
  },
  async removeModel({ name }) {
    await removeModel(name)
    return null
  },
} satisfies Partial<Handlers>

const systems: Partial<Record<chrome.runtime.PlatformInfo['os'], 'macOS' | 'Linux' | 'Windows'>> = {
  mac: 'macOS',
  win: 'Windows',
  linux: 'Linux',
}
