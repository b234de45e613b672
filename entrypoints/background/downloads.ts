import type { BytesProgress } from '../../lib/messaging/host-task.ts'
import type { ModelDownload } from '../../lib/messaging/protocol.ts'
import { inBackground } from '../../lib/rewriting/in-background.ts'
import { advanceDownload, dropDownload, noteDownload } from '../../lib/storage/downloads.ts'
import { downloads } from '../../lib/storage/queries.ts'
import type { DownloadRow } from '../../lib/storage/rows.ts'
import { closeHost } from './engine-host.ts'
import { taskDone } from './engines.ts'

/** Milliseconds between two notes of how far a download is. */
const pause = 500

const running = new Map<string, AbortController>()

/** Begins to download a model file, or goes on where it stopped. */
export async function startDownload(download: ModelDownload): Promise<void> {
  if (running.has(download.name)) return
  const abort = new AbortController()
  running.set(download.name, abort)
  const before = (await downloads()).find(({ name }) => name === download.name)
  const { name, url, sha256 } = download
  const file = { name, url, ...(sha256 !== undefined && { sha256 }) }
  await noteDownload({ ...file, received: before?.received ?? 0, state: 'running' })
  inBackground('a download', () => fetchFile(file, abort.signal).finally(() => running.delete(name)))
}

/** Stops a download; what has come is kept. */
export async function pauseDownload(name: string): Promise<void> {
  running.get(name)?.abort()
  await advanceDownload(name, { state: 'paused' })
}

/** Deletes a model file, or what has come of it. */
export async function removeModel(name: string): Promise<void> {
  running.get(name)?.abort()
  await dropDownload(name)
  // It may have the file open, or in memory.
  await closeHost()
  await taskDone({ task: 'remove model', name }, new AbortController().signal)
}

/** Deletes what has come of all downloads. */
export async function giveUpDownloads(): Promise<void> {
  for (const { name } of await downloads()) await removeModel(name)
}

/** Goes on with the downloads that an earlier worker left. */
export async function resumeDownloads(): Promise<void> {
  for (const { state, name, url, sha256 } of await downloads()) {
    if (state === 'running') await startDownload({ name, url, sha256 })
  }
}

async function fetchFile(download: Pick<DownloadRow, 'name' | 'url' | 'sha256'>, signal: AbortSignal): Promise<void> {
  const { name } = download
  let latest: BytesProgress | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  // The last note comes as well: where the server waits, what is shown is how far it is.
  const note = () => {
    timer = undefined
    const progress = latest
    if (progress) inBackground('noting a download', () => advanceDownload(name, progress))
  }
  try {
    await taskDone({ task: 'download', ...download }, signal, (progress) => {
      latest = progress
      timer ??= setTimeout(note, pause)
    })
    await dropDownload(name)
  } catch (error) {
    if (signal.aborted) return
    await advanceDownload(name, { state: 'failed', reason: error instanceof Error ? error.message : String(error) })
  } finally {
    clearTimeout(timer)
  }
}
