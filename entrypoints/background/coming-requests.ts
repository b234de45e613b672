import type { EngineSettings } from '../../lib/engines/settings.ts'
import { canWarm, labelOf, sharingWith, whereaboutsOf } from '../../lib/engines/whereabouts.ts'
import type { RequestPreview } from '../../lib/messaging/protocol.ts'
import { rewriteRequest } from '../../lib/rewriting/guided-rewriter.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { settings } from '../../lib/storage/queries.ts'
import { engineFor } from './engines.ts'
import { rowFor, voiceFor } from './voices.ts'

/** In milliseconds: warming costs power, and a model stays warm for a while. */
const shortestPause = 60_000

let lastWarmed = 0

/** Has the chosen model loaded, and the beginning of a rewrite's prompt read, at most once a minute. */
export async function warmModel(): Promise<void> {
  const chosen = await settings()
  const wanted = chosenEngine(chosen)
  if (!wanted || !canWarm(wanted) || Date.now() - lastWarmed < shortestPause) return
  lastWarmed = Date.now()
  const request = await requestFor('', chosen, wanted)
  const engine = await engineFor(wanted, 'warming up', request?.account)
  await engine.warm?.(request?.messages.slice(0, request.beginning) ?? [], new AbortController().signal)
}

/** The very text that a rewrite of a draft would send, at that level of sharing. */
export async function previewOf(draft: string, sharing: Settings['sharing']): Promise<RequestPreview | null> {
  const chosen = await settings()
  const wanted = chosenEngine(chosen)
  const request = wanted && (await requestFor(draft, { ...chosen, sharing, sharingHere: sharing }, wanted))
  if (!request) return null
  return { label: labelOf(wanted), place: whereaboutsOf(wanted).place, messages: request.messages }
}

function chosenEngine(chosen: Settings): EngineSettings | undefined {
  const wanted = engineSettings(chosen, chosen.engine)
  return wanted && !isMissing(wanted) ? wanted : undefined
}

async function requestFor(draft: string, chosen: Settings, wanted: EngineSettings) {
  const row = await rowFor(chosen)
  if (!row) return undefined
  const sharing = sharingWith(wanted, chosen)
  const voice = await voiceFor(row, wanted, sharing)
  const engine = { contextTokens: 'contextTokens' in wanted ? wanted.contextTokens : undefined }
  const request = rewriteRequest({ draft, voice, strength: chosen.strength }, sharing, engine)
  return { account: row.account, ...request }
}
