import { z } from 'zod'

/** In bytes. What is written is safe once its part is closed, so a crash costs a part at most. */
const largestPart = 64 * 1024 * 1024

/** In bytes: some browsers give a file in one piece. */
const largestPiece = 4 * 1024 * 1024

const stateFile = 'state.json'

const State = z.object({
  isWhole: z.boolean().default(false),
  of: z.number().optional(),
  url: z.string().optional(),
  etag: z.string().optional(),
})
/** What is known of a model beside its bytes. */
export type State = z.infer<typeof State>

/**
 * A model's bytes, in a folder of parts: the file system keeps what is written only once a file is closed, and to go on
 * with a file would copy it.
 */
export class ModelFolder {
  readonly #folder: FileSystemDirectoryHandle

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder
  }

  /** What was noted last; of a folder without a note, that it is not whole. */
  async state(): Promise<State> {
    try {
      const file = await (await this.#folder.getFileHandle(stateFile)).getFile()
      return State.parse(JSON.parse(await file.text()))
    } catch {
      return { isWhole: false }
    }
  }

  async setState(state: State): Promise<void> {
    const handle = await this.#folder.getFileHandle(stateFile, { create: true })
    const writable = await handle.createWritable()
    await writable.write(JSON.stringify(state))
    await writable.close()
  }

  async blob(): Promise<Blob> {
    return new Blob(await this.#parts())
  }

  async size(): Promise<number> {
    return (await this.#parts()).reduce((bytes, { size }) => bytes + size, 0)
  }

  /** Forgets all bytes. */
  async clear(): Promise<void> {
    for (const { name } of await this.#parts()) await this.#folder.removeEntry(name)
  }

  /**
   * Writes bytes after those that are there. However it ends, what was written so far is kept.
   * @param onBytes is told how many there are now
   * @throws what the bytes throw, the file system's error, or the signal's reason
   */
  async append(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<void> {
    const parts = await this.#parts()
    let total = parts.reduce((sum, { size }) => sum + size, 0)
    let number = parts.length === 0 ? 0 : Number(parts.at(-1)!.name) + 1
    let part: { writable: FileSystemWritableFileStream; size: number } | undefined
    try {
      for await (const chunk of inPieces(bytes)) {
        signal.throwIfAborted()
        part ??= { writable: await this.#newPart(number++), size: 0 }
        await part.writable.write(chunk as Uint8Array<ArrayBuffer>)
        part.size += chunk.byteLength
        total += chunk.byteLength
        onBytes(total)
        if (part.size < largestPart) continue
        const { writable } = part
        part = undefined
        await writable.close()
      }
    } finally {
      await part?.writable.close()
    }
  }

  async #newPart(number: number): Promise<FileSystemWritableFileStream> {
    const name = String(number).padStart(8, '0')
    return await (await this.#folder.getFileHandle(name, { create: true })).createWritable()
  }

  async #parts(): Promise<File[]> {
    const files: File[] = []
    for await (const [name, handle] of this.#folder.entries()) {
      if (handle.kind === 'file' && /^\d{8}$/.test(name)) files.push(await handle.getFile())
    }
    return files.toSorted((one, other) => Number(one.name) - Number(other.name))
  }
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += largestPiece) yield chunk.subarray(at, at + largestPiece)
  }
}
