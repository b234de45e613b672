import { EngineFailure } from '../engine.ts'
import { download, type DownloadWorld } from './download.ts'
import { ensureGguf } from './gguf.ts'
import { ModelFolder } from './model-folder.ts'
import { ensureRoom, roomFailure } from './room.ts'
import type { ModelProgress, ModelSource, StoredModel } from './stored-model.ts'

/** Model files in the browser's own file system. All of it throws EngineFailure, with a sentence, or the signal's reason. */
export interface ModelStore {
  /** By name. */
  list(): Promise<readonly StoredModel[]>
  /** Keeps a copy of a file; aborted, it leaves nothing. */
  add(
    name: string,
    content: Blob | ReadableStream<Uint8Array>,
    onProgress: (progress: ModelProgress) => void,
    signal: AbortSignal,
  ): Promise<void>
  /** Downloads a file, and goes on where it stopped; an abort is a pause. */
  download(source: ModelSource, onProgress: (progress: ModelProgress) => void, signal: AbortSignal): Promise<void>
  /** The file, if it is whole. */
  open(name: string): Promise<Blob | undefined>
  /** Deletes it, whole or not; if it is not there, nothing happens. */
  remove(name: string): Promise<void>
}

/**
 * The store over a directory of its own, such as one of the origin private file system.
 * @param world `estimate` is the browser's word for how much room there is (`navigator.storage.estimate`)
 */
export function modelStore(directory: FileSystemDirectoryHandle, world: DownloadWorld): ModelStore {
  const busy = new Set<string>()
  return { list, add, download: fetchModel, open, remove }

  async function list(): Promise<readonly StoredModel[]> {
    const models: StoredModel[] = []
    for await (const [name, handle] of directory.entries()) {
      if (handle.kind !== 'directory') continue
      const folder = new ModelFolder(handle)
      const { isWhole, of, url } = await folder.state()
      const size = await folder.size()
      models.push({ name, size, isWhole, ...(of !== undefined && { of }), ...(url !== undefined && { url }) })
    }
    return models.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  }

  async function add(
    name: string,
    content: Blob | ReadableStream<Uint8Array>,
    onProgress: (progress: ModelProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await alone(name, signal, async () => {
      const of = content instanceof Blob ? content.size : undefined
      if (of !== undefined) await ensureRoom(of, world.estimate)
      const folder = await folderFor(name)
      try {
        // What was begun otherwise is of no use to it.
        await folder.clear()
        await folder.setState({ isWhole: false })
        const bytes = content instanceof Blob ? content.stream() : content
        await folder.append(ensureGguf(bytes, `"${name}"`), signal, (bytes) =>
          onProgress({ phase: 'copying', bytes, ...(of !== undefined && { of }) }),
        )
        signal.throwIfAborted()
        await folder.setState({ isWhole: true })
      } catch (error) {
        await remove(name)
        signal.throwIfAborted()
        throw roomFailure(error)
      }
    })
  }

  async function fetchModel(
    source: ModelSource,
    onProgress: (progress: ModelProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { name } = source
    await alone(name, signal, async () => {
      const folder = await folderFor(name)
      try {
        await download(folder, source, world, onProgress, signal)
      } finally {
        // Where nothing came, there is nothing to go on with.
        if ((await folder.size()) === 0) await remove(name)
      }
    })
  }

  async function open(name: string): Promise<Blob | undefined> {
    const folder = await folderOf(name)
    return folder && (await folder.state()).isWhole ? await folder.blob() : undefined
  }

  async function remove(name: string): Promise<void> {
    try {
      await directory.removeEntry(name, { recursive: true })
    } catch (error) {
      if (!isNotThere(error)) throw error
    }
  }

  /** @throws EngineFailure where there is such a model, or it is being made */
  async function alone(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    signal.throwIfAborted()
    if (!/^[^/\\]{1,200}$/.test(name) || /^\.+$/.test(name)) {
      throw new EngineFailure(`A model cannot be named "${name}": give it a name without slashes.`)
    }
    if (busy.has(name)) throw new EngineFailure(`The model "${name}" is being added already: wait for it.`)
    busy.add(name)
    try {
      const folder = await folderOf(name)
      if (folder && (await folder.state()).isWhole) {
        throw new EngineFailure(`There is a model named "${name}" already: remove it first, or choose another name.`)
      }
      await work()
    } finally {
      busy.delete(name)
    }
  }

  async function folderFor(name: string): Promise<ModelFolder> {
    return new ModelFolder(await directory.getDirectoryHandle(name, { create: true }))
  }

  async function folderOf(name: string): Promise<ModelFolder | undefined> {
    try {
      return new ModelFolder(await directory.getDirectoryHandle(name))
    } catch (error) {
      if (isNotThere(error)) return undefined
      throw error
    }
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError')
}
