/** A directory in memory, and how many bytes of it are left. */
export interface FakeDirectory {
  handle: FileSystemDirectoryHandle
  /** All files by path, as they would be after a crash: what was not closed is not there. */
  files(): Record<string, number>
}

/** As the origin private file system behaves: what is written to a file is there once it is closed, and not before. */
export function fakeDirectory(room = Number.POSITIVE_INFINITY): FakeDirectory {
  const root = new Directory('', { left: room })
  return {
    handle: root as unknown as FileSystemDirectoryHandle,
    files: () => Object.fromEntries(root.paths('')),
  }
}

class FileHandle {
  readonly kind = 'file'
  readonly name: string
  content = new Blob()
  readonly #room: { left: number }

  constructor(name: string, room: { left: number }) {
    this.name = name
    this.#room = room
  }

  getFile(): Promise<File> {
    return Promise.resolve(new File([this.content], this.name))
  }

  createWritable() {
    const written: BlobPart[] = []
    return Promise.resolve({
      write: async (part: string | Uint8Array<ArrayBuffer>) => {
        const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part.slice()
        if (bytes.length > this.#room.left) throw new DOMException('No room.', 'QuotaExceededError')
        this.#room.left -= bytes.length
        written.push(bytes)
        await Promise.resolve()
      },
      close: async () => {
        this.content = new Blob(written)
        await Promise.resolve()
      },
    })
  }
}

class Directory {
  readonly kind = 'directory'
  readonly name: string
  readonly #entries = new Map<string, FileHandle | Directory>()
  readonly #room: { left: number }

  constructor(name: string, room: { left: number }) {
    this.name = name
    this.#room = room
  }

  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Directory> {
    return this.#get(name, Directory, options?.create === true)
  }

  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle> {
    return this.#get(name, FileHandle, options?.create === true)
  }

  removeEntry(name: string): Promise<void> {
    return this.#entries.delete(name) ? Promise.resolve() : Promise.reject(notThere())
  }

  async *entries(): AsyncGenerator<[string, FileHandle | Directory]> {
    yield* Array.from(this.#entries)
  }

  paths(above: string): [string, number][] {
    return [...this.#entries].flatMap(([name, entry]) =>
      entry instanceof Directory
        ? entry.paths(`${above}${name}/`)
        : [[`${above}${name}`, entry.content.size] as [string, number]],
    )
  }

  async #get<Entry extends FileHandle | Directory>(
    name: string,
    kind: new (name: string, room: { left: number }) => Entry,
    mayCreate: boolean,
  ): Promise<Entry> {
    const found = await Promise.resolve(this.#entries.get(name))
    if (found instanceof kind) return found
    if (found) throw new DOMException('It is of another kind.', 'TypeMismatchError')
    if (!mayCreate) throw notThere()
    const made = new kind(name, this.#room)
    this.#entries.set(name, made)
    return made
  }
}

function notThere(): DOMException {
  return new DOMException('It is not there.', 'NotFoundError')
}
