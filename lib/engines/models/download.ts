import { EngineFailure } from '../engine.ts'
import { orAborted } from '../or-aborted.ts'
import { isReadable } from '../place.ts'
import { ensureGguf } from './gguf.ts'
import type { ModelFolder } from './model-folder.ts'
import { ensureRoom, type EstimateRoom, roomFailure } from './room.ts'
import { sha256Of } from './sha256.ts'
import type { ModelProgress, ModelSource } from './stored-model.ts'

/** What downloads need of the world. */
export interface DownloadWorld {
  fetch: typeof fetch
  estimate?: EstimateRoom
  /** How long a server may say nothing, in milliseconds. */
  silenceLimit?: number
}

const usualSilenceLimit = 60_000

/**
 * Downloads a model into a folder, after the bytes that it has, as far as the server has the same file still; and checks it.
 * @throws EngineFailure, or the signal's reason: what came so far is kept for the next time, unless it is wrong
 */
export async function download(
  folder: ModelFolder,
  source: ModelSource,
  world: DownloadWorld,
  onProgress: (progress: ModelProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { url, sha256 } = source
  // Called by its own name alone, as a browser's `fetch` wants no other owner.
  const { fetch } = world
  if (!URL.canParse(url) || !/^https?:/.test(url) || isReadable(url)) {
    throw new EngineFailure('The address of the model must begin with https://: correct it.')
  }
  const known = await folder.state()
  if (known.url !== url) await folder.clear()
  const have = await folder.size()
  const isThere = known.url === url && have > 0 && have === known.of
  if (!isThere) await fetchRest(have)
  await check()

  async function fetchRest(have: number): Promise<void> {
    const leaving = new AbortController()
    const either = AbortSignal.any([signal, leaving.signal])
    try {
      const { body, from, of, etag } = await open(have, either)
      const state = { isWhole: false, url, ...(of !== undefined && { of }), ...(etag !== undefined && { etag }) }
      if (from === 0) await folder.clear()
      await folder.setState(state)
      if (of !== undefined) await ensureRoom(of - from, world.estimate)
      const watched = unlessSilent(body, world.silenceLimit ?? usualSilenceLimit, signal)
      const bytes = from === 0 ? ensureGguf(watched, `What lies at ${url}`) : watched
      await folder.append(bytes, signal, (bytes) =>
        onProgress({ phase: 'downloading', bytes, ...(of !== undefined && { of }) }),
      )
      if (of === undefined) await folder.setState({ ...state, of: await folder.size() })
    } catch (error) {
      signal.throwIfAborted()
      const failure = roomFailure(error)
      if (failure instanceof EngineFailure) throw failure
      throw new EngineFailure('The download broke off: start it again, and it goes on where it stopped.', {
        cause: error,
      })
    } finally {
      leaving.abort()
    }
  }

  /** The server's answer, from the byte `have` on or, where that will not do, from the beginning. */
  async function open(have: number, signal: AbortSignal) {
    // No If-Range: it would need the server's leave across origins. What it is for is looked at below.
    const response = await ask(have > 0 ? { range: `bytes=${have}-` } : {}, signal)
    if (have > 0 && response.status !== 200) {
      const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '')
      const of = range ? Number(range[2]) : undefined
      const isSame = (known.of === undefined || of === known.of) && isSameTag(response)
      if (response.status === 206 && Number(range?.[1]) === have && isSame) {
        return { body: bodyOf(response), from: have, of, etag: known.etag }
      }
      await response.body?.cancel()
      return begin(await ask({}, signal))
    }
    return begin(response)
  }

  function begin(response: Response) {
    const { headers } = response
    const length = headers.get('content-encoding') === null ? headers.get('content-length') : null
    return {
      body: bodyOf(response),
      from: 0,
      of: length === null ? undefined : Number(length),
      etag: headers.get('etag') ?? undefined,
    }
  }

  function isSameTag({ headers }: Response): boolean {
    const etag = headers.get('etag')
    return etag === null || known.etag === undefined || etag === known.etag
  }

  async function ask(headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    const response = await fetch(url, { headers, signal, credentials: 'omit', cache: 'no-store' })
    if (response.url !== '' && isReadable(response.url)) {
      throw new EngineFailure('The server sends the download on to an address without https://: choose another source.')
    }
    if (response.ok || response.status === 416) return response
    await response.body?.cancel()
    throw new EngineFailure(sentenceFor(response.status, url))
  }

  async function check(): Promise<void> {
    const content = await folder.blob()
    const { of } = await folder.state()
    if (of !== undefined && content.size !== of) {
      await folder.clear()
      throw new EngineFailure('The download has another length than the server said: start it again.')
    }
    if (sha256 !== undefined) {
      const found = await sha256Of(content, signal, (bytes) =>
        onProgress({ phase: 'checking', bytes, of: content.size }),
      )
      if (found !== sha256.toLowerCase()) {
        await folder.clear()
        throw new EngineFailure(
          'The download does not have the checksum that it should, so it was thrown away: start it again, or choose another source.',
        )
      }
    }
    await folder.setState({ ...(await folder.state()), isWhole: true })
  }
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (body) return body
  throw new EngineFailure('The server sent nothing: try again, or choose another source.')
}

function sentenceFor(status: number, url: string): string {
  const { host } = new URL(url)
  if (status === 404 || status === 410) return `There is no such file at ${host}: correct the address.`
  if (status === 401 || status === 403)
    return `${host} does not give this file to everybody: download it in the browser, and add the file.`
  if (status === 429 || status >= 500) return `${host} is busy or out of order (${status}): try again later.`
  return `${host} refused the download (${status}): try again, or choose another source.`
}

/** @throws Error where the next bytes take longer than the limit; the signal's reason */
async function* unlessSilent(
  body: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const timeout = AbortSignal.timeout(limit)
      const { done, value } = await orAborted(reader.read(), AbortSignal.any([signal, timeout]))
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}
